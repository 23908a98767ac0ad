import type { Grid } from '../grid/grid.ts';
import { readXml } from './container/xml/read-xml.ts';
import { csvReader } from './csv.ts';
import { beginning } from './formats/beginning.ts';
import { compoundKind } from './formats/compound-kind.ts';
import { formats } from './formats/formats.ts';
import { zipNames } from './formats/zip-names.ts';
import type { Reader } from './reader.ts';
import { refusals } from './refusal/refusals.ts';
import { Unreadable } from './unreadable.ts';
import { readOds } from './workbook/ods/read-ods.ts';
import { gridOfSheets } from './workbook/sheet/grid-of-sheets.ts';
import { readWithSheetjs } from './workbook/sheetjs/read-with-sheetjs.ts';
import { workbookStream } from './workbook/sheetjs/workbook-stream.ts';
import { readBinaryWorkbook } from './workbook/xlsb/read-binary-workbook.ts';

/** All spreadsheets but those of Excel 2007: .xls, .et, .xlsb, .ods, XML of Excel 2003. */
export const spreadsheetReader: Reader = { ...formats.spreadsheet, read: readSpreadsheet };

/**
 * @throws {Unreadable} when the bytes are no sound spreadsheet, or an empty one
 */
function readSpreadsheet(bytes: Uint8Array): Grid | Promise<Grid> {
  if (bytes.length === 0) throw refusals.empty();
  if (bytes.length > 256 * 1024 * 1024) throw refusals.tooLarge();
  if (isOpenDocument(bytes)) return gridOfSheets(readOds(bytes));
  if (compoundKind(bytes) !== null) return gridOfSheets(readWithSheetjs(workbookStream(bytes)));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return gridOfSheets(readBinaryWorkbook(bytes));
  if (isBareBiff(bytes)) throw tooOld();
  if (!beginning(bytes).startsWith('<?xml')) return readAsText(bytes);
  readXml((emit) => emit(bytes), {});
  return gridOfSheets(readWithSheetjs(bytes));
}

function isOpenDocument(bytes: Uint8Array): boolean {
  return (
    zipNames(bytes).includes('content.xml') || /opendocument\.spreadsheet/.test(beginning(bytes))
  );
}

/** Workbooks of Excel 2 to 4 begin with a BOF record. */
function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1) && bytes[3] === 0;
}

function tooOld(): Unreadable {
  return new Unreadable(
    '文件是 Excel 4 或者更早的格式',
    '用 Excel 或 WPS 打开，另存为 .xlsx 再检查',
  );
}

/** Report servers like to call plain text .xls, since Excel opens it. */
async function readAsText(bytes: Uint8Array): Promise<Grid> {
  try {
    return await csvReader.read(bytes);
  } catch {
    throw refusals.notThis('表格');
  }
}
