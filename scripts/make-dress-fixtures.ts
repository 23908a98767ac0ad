/**
 * Turns seeds, and a workbook of oddities, into the files that people hold, by LibreOffice: `node scripts/run.mjs
 * scripts/make-dress-fixtures.ts`. Only its results are needed by the tests; they are committed.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { dressAsPage } from './dress-fixtures/dress-as-page.ts';
import { dressAsWorkbook } from './dress-fixtures/dress-as-workbook.ts';
import { oddWorkbook } from './dress-fixtures/odd-workbook.ts';
import { readLabelledForm } from './pdf-fixtures/read-form.mjs';

const work = mkdtempSync(join(tmpdir(), 'dress-'));

const ofSeeds = readdirSync('seeds')
  .filter((name) => /^00[024]_.*\.txt$/.test(name))
  .map((name) => {
    const text = readFileSync(join('seeds', name), 'utf8').trimEnd();
    return [name.slice(0, 3), text.split(/\r?\n/)] as const;
  });
/** What was flowed text, as the tables that it had been. */
const ofRecords = ['extracted/001', 'labelled/003'].map((name) => {
  const { preamble, rows } = readLabelledForm(`fixtures/${name}.records.json`);
  return [name.slice(-3), [...preamble, ...rows.map((cells) => cells.join('\t'))]] as const;
});

for (const [name, lines] of [...ofSeeds, ...ofRecords]) {
  const workbook = join(work, `${name}.xlsx`);
  const page = join(work, `${name}.html`);
  writeFileSync(workbook, dressAsWorkbook(lines));
  writeFileSync(page, dressAsPage(lines));
  for (const format of [
    'xlsx:Calc MS Excel 2007 XML',
    'xls:MS Excel 97',
    'ods:calc8',
    'html:HTML (StarCalc)',
  ]) {
    convert(workbook, format);
  }
  // Field separator, quote mark and encoding (UTF-8) as numbers; text as shown.
  convert(workbook, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true');
  for (const format of ['docx:MS Word 2007 XML', 'doc:MS Word 97']) {
    convert(page, format, 'fixtures/dress', '--infilter=HTML (StarWriter)');
  }
}

writeFileSync(join(work, 'oddments.xlsx'), oddWorkbook());
for (const format of ['xls:MS Excel 97', 'ods:calc8', 'fods:OpenDocument Spreadsheet Flat XML']) {
  convert(join(work, 'oddments.xlsx'), format, 'fixtures/workbooks');
}

// LibreOffice writes no .xlsb.
const old = new Uint8Array(readFileSync('fixtures/workbooks/oddments.xls'));
const book = read(old, { type: 'array', cellStyles: true, cellNF: true });
writeFileSync(
  'fixtures/workbooks/oddments.xlsb',
  write(book, { type: 'buffer', bookType: 'xlsb' }),
);

function convert(
  file: string,
  format: string,
  folder = 'fixtures/dress',
  ...options: string[]
): void {
  mkdirSync(folder, { recursive: true });
  const results = mkdtempSync(join(work, 'result-'));
  execFileSync('soffice', [
    '--headless',
    ...options,
    '--convert-to',
    format,
    '--outdir',
    results,
    file,
  ]);
  for (const result of readdirSync(results))
    copyFileSync(join(results, result), join(folder, result));
}
