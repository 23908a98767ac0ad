import { foreignReader } from './formats/foreign.ts';
import { type Format, formats } from './formats/formats.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text.ts';

/** A reader that loads its library when it first reads. */
export interface LazyReader extends Reader {
  load(): Promise<Reader>;
}

/** All readers, in the order in which `chooseReader` should ask them; light until one reads. */
export const readers: readonly LazyReader[] = [
  lazily(formats.pdf, async () => (await import('./pdf.ts')).pdfReader),
  lazily(formats.xlsx, async () => (await import('./xlsx.ts')).xlsxReader),
  lazily(formats.docx, async () => (await import('./docx.ts')).docxReader),
  lazily(formats.doc, async () => (await import('./doc.ts')).docReader),
  lazily(formats.spreadsheet, async () => (await import('./spreadsheet.ts')).spreadsheetReader),
  lazily(formats.html, async () => (await import('./html.ts')).htmlReader),
  lazily(formats.csv, async () => (await import('./csv.ts')).csvReader),
  lazily(formats.markdown, async () => (await import('./markdown.ts')).markdownReader),
  { ...textReader, load: async () => textReader },
  { ...foreignReader, load: async () => foreignReader },
];

function lazily(format: Format, load: () => Promise<Reader>): LazyReader {
  return { ...format, load, read: async (bytes) => (await load()).read(bytes) };
}
