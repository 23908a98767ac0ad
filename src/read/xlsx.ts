import type { Grid } from '../grid/grid.ts';
import { openPackage, type Package } from './container/zip/open-package.ts';
import { formats } from './formats/formats.ts';
import type { Reader } from './reader.ts';
import { gridOfSheets } from './workbook/sheet/grid-of-sheets.ts';
import type { Sheet } from './workbook/sheet/sheet.ts';
import { readFormats } from './workbook/xlsx/read-formats.ts';
import { readSharedStrings } from './workbook/xlsx/read-shared-strings.ts';
import { readSheet } from './workbook/xlsx/read-sheet.ts';
import { readWorkbook } from './workbook/xlsx/read-workbook.ts';

/**
 * Workbooks of Excel 2007 and later. Own code, since no library passes what report servers and WPS
 * write (prefixed names, missing references, wrong-case parts) and keeps the way back to the cell.
 */
export const xlsxReader: Reader = { ...formats.xlsx, read: readXlsx };

/**
 * @throws {Unreadable} when the bytes are no sound workbook, or an empty one
 */
function readXlsx(bytes: Uint8Array): Grid {
  return gridOfSheets(sheetsOf(openPackage(bytes, 'Excel 工作簿')));
}

/** One after the other, so that only one is in memory. */
function* sheetsOf(source: Package): Generator<Sheet> {
  const workbook = readWorkbook(source);
  const context = {
    strings: readSharedStrings(source, workbook.sharedStrings),
    formats: readFormats(source, workbook.styles),
    startsIn1904: workbook.startsIn1904,
  };
  for (const sheet of workbook.sheets) yield readSheet(source, sheet, context);
}
