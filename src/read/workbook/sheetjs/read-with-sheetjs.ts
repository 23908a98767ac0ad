import { read, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { refusals } from '../../refusal/refusals.ts';
import type { Sheet, SheetRow } from '../sheet/sheet.ts';
import { codepages } from './codepages.ts';
import { type ReadCell, showReadCell } from './show-read-cell.ts';

set_cptable(codepages);

/**
 * The sheets of a workbook in a format of old: BIFF (.xls, .et), XML of Excel 2003.
 *
 * @throws {Unreadable} when SheetJS cannot read it, or only a part of it
 */
export function readWithSheetjs(bytes: Uint8Array): Sheet[] {
  const book = readBook(bytes);
  const startsIn1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    // A sheet that it could not read is left out without a word.
    if (sheet === undefined) throw refusals.damaged();
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return [];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [{ ...sheetOf(sheet, startsIn1904), name, hidden }];
  });
  if (sheets.length === 0) throw refusals.noSheets();
  return sheets;
}

function readBook(bytes: Uint8Array): WorkBook {
  const { error, log, warn } = console;
  const silent = (): void => undefined;
  try {
    // It tells the console of records that it does not know.
    Object.assign(console, { error: silent, log: silent, warn: silent });
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
    });
  } catch (cause) {
    throw /password|encrypt/i.test(String(cause)) ? refusals.encrypted() : refusals.damaged(cause);
  } finally {
    Object.assign(console, { error, log, warn });
  }
}

function sheetOf(sheet: WorkSheet, startsIn1904: boolean): Omit<Sheet, 'name' | 'hidden'> {
  const data: (ReadCell | undefined)[][] = sheet['!data'] ?? [];
  const rows: SheetRow[] = [];
  data.forEach((cells, row) => {
    const shown = cells.flatMap((cell, column) => {
      const text = cell === undefined ? '' : showReadCell(cell, startsIn1904);
      return text === '' ? [] : [{ column, text }];
    });
    if (shown.length > 0)
      rows.push({ row, hidden: sheet['!rows']?.[row]?.hidden === true, cells: shown });
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  const hiddenColumns = (sheet['!cols'] ?? []).flatMap((column, index) =>
    column?.hidden ? [{ first: index, last: index }] : [],
  );
  return { rows, merges, hiddenColumns };
}
