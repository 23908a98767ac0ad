import type { Reader } from '../reader.ts';
import { beginning } from './beginning.ts';
import { compoundKind } from './compound-kind.ts';
import { firstCharacter } from './first-character.ts';
import { startsWith } from './starts-with.ts';
import { zipNames } from './zip-names.ts';

/** What a format is called and how its files are told from others, without the means to read them. */
export type Format = Omit<Reader, 'read'>;

/** The formats that perflint reads; each is written down here only, so that choosing loads nothing. */
export const formats = {
  csv: { name: 'csv', extensions: ['.csv', '.tsv', '.tab'], recognises: () => false },
  markdown: { name: 'markdown', extensions: ['.md', '.markdown'], recognises: () => false },
  xlsx: {
    name: 'xlsx',
    extensions: ['.xlsx', '.xlsm', '.xltx', '.xltm'],
    recognises: (bytes) => {
      const names = zipNames(bytes);
      return names.some((name) => name.startsWith('xl/')) && !names.includes(binaryWorkbook);
    },
  },
  spreadsheet: {
    name: 'spreadsheet',
    extensions: ['.xls', '.et', '.xlsb', '.ods', '.fods', '.xlt', '.ett', '.ots'],
    recognises: (bytes) =>
      compoundKind(bytes) === 'workbook' || isOtherZippedWorkbook(bytes) || isXmlWorkbook(bytes),
  },
  docx: {
    name: 'docx',
    extensions: ['.docx', '.docm', '.dotx', '.dotm'],
    recognises: (bytes) => zipNames(bytes).some((name) => name.startsWith('word/')),
  },
  doc: {
    name: 'doc',
    extensions: ['.doc', '.dot', '.wps', '.wpt'],
    recognises: (bytes) => compoundKind(bytes) === 'document',
  },
  html: {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    recognises: (bytes) => firstCharacter(bytes) === '<' && htmlBeginning.test(beginning(bytes)),
  },
  pdf: {
    name: 'pdf',
    extensions: ['.pdf'],
    recognises: (bytes) => hasPdfMark(bytes.subarray(0, 1024)),
  },
} satisfies Record<string, Format>;

const binaryWorkbook = 'xl/workbook.bin';

const htmlBeginning =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype html|html|head|meta|body|table|div|style)\b/is;

/** Some systems send a few bytes ahead; readers of PDF look at the first 1,024. */
function hasPdfMark(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x25); at !== -1; at = bytes.indexOf(0x25, at + 1)) {
    if (startsWith(bytes.subarray(at), 0x25, 0x50, 0x44, 0x46, 0x2d)) return true; // %PDF-
  }
  return false;
}

/** .xlsb, and OpenDocument, which names itself in its first file unless that is deflated. */
function isOtherZippedWorkbook(bytes: Uint8Array): boolean {
  const names = zipNames(bytes);
  if (names.includes(binaryWorkbook)) return true;
  return names.includes('content.xml') && !/opendocument\.(?!spreadsheet)/.test(beginning(bytes));
}

/** XML of Excel 2003, or OpenDocument in a single file. */
function isXmlWorkbook(bytes: Uint8Array): boolean {
  if (firstCharacter(bytes) !== '<') return false;
  const text = beginning(bytes);
  return (
    /^<(?:\?xml|Workbook|office:document)/.test(text) &&
    /urn:schemas-microsoft-com:office:spreadsheet|opendocument\.spreadsheet/.test(text) &&
    !/<html/i.test(text)
  );
}
