/**
 * Turns the declaration forms and tables of fixtures/dress/forms/*.page.html into the files that people
 * hold: `node scripts/run.mjs scripts/make-form-fixtures.ts`. Needs LibreOffice, Chromium and the font
 * WenQuanYi Zen Hei; its results are committed, so that the tests need none of them.
 */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../src/grid/grid.ts';
import { htmlReader } from '../src/read/html.ts';
import { convert } from './dress-fixtures/convert.ts';
import { formAsWorkbook } from './dress-fixtures/form-as-workbook.ts';
import { printWithChromium } from './pdf-fixtures/print.mjs';

/** For the printer. */
const look =
  '<!doctype html><style>@page { size: A4 landscape; margin: 12mm } * { font: 9pt "WenQuanYi Zen Hei" }</style>';

const folder = 'fixtures/dress/forms';
const work = mkdtempSync(join(tmpdir(), 'forms-'));
const workbooks: string[] = [];
const pages: string[] = [];

for (const file of readdirSync(folder).filter((each) => each.endsWith('.page.html'))) {
  const name = file.replace('.page.html', '');
  const page = readFileSync(join(folder, file), 'utf8');
  const { rows } = await htmlReader.read(new TextEncoder().encode(page));
  workbooks.push(keep(`${name}.xlsx`, formAsWorkbook({ 绩效目标表: rows })));
  if (name === 'many') workbooks.push(keep('sheets.xlsx', formAsWorkbook(bySheet(rows))));
  const ruled = page.replaceAll('<table>', '<table border="1" cellspacing="0" width="100%">');
  pages.push(keep(`${name}.html`, ruled));
  writeFileSync(join(folder, `${name}.chromium.pdf`), printWithChromium(`${look}${ruled}`));
}

for (const [format, ending] of Object.entries({
  'xlsx:Calc MS Excel 2007 XML': '.xlsx',
  'xls:MS Excel 97': '.xls',
  'ods:calc8': '.ods',
  'html:HTML (StarCalc)': '.sheet.html',
  // Field separator, quote mark and encoding (UTF-8) as numbers; text as shown.
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true': '.csv',
  'pdf:calc_pdf_Export': '.calc.pdf',
})) {
  // A delimited file holds one sheet; a page of several has a table of contents besides.
  const isOneTable = ending === '.csv' || ending === '.sheet.html';
  const files = workbooks.filter((file) => !isOneTable || !file.endsWith('sheets.xlsx'));
  convert(files, format, folder, { ending });
}
convert(pages, 'docx:MS Word 2007 XML', folder, { options: ['--infilter=HTML (StarWriter)'] });
const documents = readdirSync(folder).filter((file) => file.endsWith('.docx'));
convert(
  documents.map((file) => join(folder, file)),
  'pdf:writer_pdf_Export',
  folder,
  { ending: '.writer.pdf' },
);

function keep(name: string, content: string | Uint8Array): string {
  const path = join(work, name);
  writeFileSync(path, content);
  return path;
}

/** A sheet for each form, as it begins with its title. */
function bySheet(rows: readonly Row[]): Record<string, Row[]> {
  const sheets: Record<string, Row[]> = {};
  let name = '';
  for (const row of rows) {
    if (row.cells[0]?.text.value === '项目支出绩效目标表')
      name = `项目${Object.keys(sheets).length + 1}`;
    sheets[name] = [...(sheets[name] ?? []), row];
  }
  return sheets;
}
