import type { Grid } from '../grid/grid.ts';
import { openPackage, type Package } from './container/zip/open-package.ts';
import { formats } from './formats/formats.ts';
import type { Reader } from './reader.ts';
import { gridOfSheets } from './workbook/sheet/grid-of-sheets.ts';
import type { Sheet } from './workbook/sheet/sheet.ts';
import { formatterFor } from './workbook/sheet/show-number.ts';
import { readFormats } from './workbook/xlsx/read-formats.ts';
import { readSharedStrings } from './workbook/xlsx/read-shared-strings.ts';
import { readSheet } from './workbook/xlsx/read-sheet.ts';
import { readWorkbook, type Workbook } from './workbook/xlsx/read-workbook.ts';
import type { CellContext } from './workbook/xlsx/show-cell.ts';

/**
 * Workbooks of Excel 2007 and later. Own code, since no library passes what report servers and WPS
 * write (prefixed names, missing references, wrong-case parts) and keeps the way back to the cell.
 */
export const xlsxReader: Reader = { ...formats.xlsx, read: readXlsx };

/**
 * @throws {Unreadable} when the bytes are no sound workbook, or an empty one
 */
async function readXlsx(bytes: Uint8Array): Promise<Grid> {
  const source = openPackage(bytes, 'Excel 工作簿');
  const workbook = readWorkbook(source);
  const formats = readFormats(source, workbook.styles);
  const formatNumber = await formatterFor(formats);
  return gridOfSheets(sheetsOf(source, workbook, { formats, formatNumber }));
}

/** One after the other, so that only one is in memory. */
function* sheetsOf(
  source: Package,
  workbook: Workbook,
  numbers: Pick<CellContext, 'formats' | 'formatNumber'>,
): Generator<Sheet> {
  const strings = readSharedStrings(source, workbook.sharedStrings);
  const context = { ...numbers, strings, startsIn1904: workbook.startsIn1904 };
  for (const sheet of workbook.sheets) yield readSheet(source, sheet, context);
}
