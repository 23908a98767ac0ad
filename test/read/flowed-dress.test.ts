import { describe, expect, test } from 'vitest';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { chooseReader } from '../../src/read/choose-reader.ts';
import { readers } from '../../src/read/readers.ts';
import { extract } from '../../src/report/extract.ts';
import { seeds } from '../support/seeds.ts';
import { walk } from '../support/walk.ts';
import { paragraph, run, wordDocument } from './making/word-document.ts';
import { inline, sheet, workbook } from './making/workbook.ts';

/** What a unit gets that copies flowed text out of a PDF into another program. */
const dresses: Record<string, (lines: readonly string[]) => string | Uint8Array> = {
  'paragraphs.docx': (lines) => wordDocument(lines.map((line) => paragraph(line)).join('')),
  'breaks.docx': (lines) => wordDocument(`<w:p>${lines.map(run).join('<w:r><w:br/></w:r>')}</w:p>`),
  'paragraphs.html': (lines) => page(lines.map((line) => `<p>${line}</p>`).join('\n')),
  'spaces.html': (lines) => page(lines.map((line) => `<p>${line || '&nbsp;'}</p>`).join('\n')),
  'breaks.html': (lines) => page(`<div>${lines.join('<br>\n')}</div>`),
  'preformatted.html': (lines) => page(`<pre>${lines.join('\n')}</pre>`),
  'quoted.csv': (lines) =>
    lines.map((line) => (line.includes(',') ? `"${line}"` : line)).join('\n'),
  'bare.csv': (lines) => lines.join('\n'),
  'close.txt': (lines) => lines.filter((line) => line.trim() !== '').join('\n'),
  'closeTrimmed.txt': (lines) => lines.flatMap((line) => line.trim() || []).join('\n'),
  'wide.txt': (lines) => lines.map((line) => `${line}\n`).join('\n'),
  'doubled.txt': (lines) => lines.map((line) => line || '\n').join('\n'),
  'trailing.txt': (lines) => lines.map((line) => `${line.trim()}  `).join('\r\n'),
  'farColumns.txt': (lines) => lines.map((line) => line.replace(betweenCells, '      ')).join('\n'),
  'lines.xlsx': (lines) =>
    workbook({
      sheets: {
        表: sheet(
          lines
            .map((line, i) => `<row r="${i + 1}">${line && inline(`A${i + 1}`, line)}</row>`)
            .join(''),
        ),
      },
    }),
};

/** Between words, and between amounts: after a half-width mark a space belongs to the text. */
const betweenCells = /(?<=[\u4e00-\u9fff）]|\d\. \d\d) (?=[\u4e00-\u9fff（\d])/g;

function page(body: string): string {
  return `<!doctype html><meta charset="utf-8">${body}`;
}

describe.each(seeds.filter(({ name }) => /^00[13]/.test(name)))('$name', ({ bytes }) => {
  const lines = new TextDecoder()
    .decode(bytes)
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));

  test.each(Object.keys(dresses))('the same rows as %s', async (name) => {
    const dressed =
      dresses[name]?.(/html|docx|xlsx/.test(name) ? lines : lines.map(unescaped)) ?? '';
    const worn = typeof dressed === 'string' ? new TextEncoder().encode(dressed) : dressed;
    // Several spaces are one in a web page, and one may be several between columns.
    const spaces = /html|far/.test(name) ? / /g : /(?!)/g;
    const [got, wanted] = [await dataOf(worn, name), await dataOf(bytes, 'seed.txt')];
    expect(got.replace(spaces, '')).toBe(wanted.replace(spaces, ''));
  });
});

function unescaped(line: string): string {
  return line.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

async function dataOf(bytes: Uint8Array, name: string): Promise<string> {
  const reader = chooseReader(bytes, name, readers);
  if (reader === undefined) throw new Error(`no reader for ${name}`);
  const root = parseGrid(await reader.read(bytes));
  const { forms } = extract(root, '');
  const data = forms.map((form) => ({
    ...form,
    rows: form.rows.map((row) => ({ ...row, line: 0, repeatedAt: row.repeatedAt.length })),
  }));
  const unread = walk(root).flatMap(({ node }) => (node.type === 'unread' ? [node.value] : []));
  return JSON.stringify({ data, unread });
}
