import { openPackage, type Package } from '../../container/zip/open-package.ts';
import { type Relationship, relationshipsOf } from '../../container/zip/relationships.ts';
import { refusals } from '../../refusal/refusals.ts';
import { builtinFormat } from '../sheet/builtin-format.ts';
import { formatNumber } from '../sheet/format-number.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { readBinarySheet } from './read-binary-sheet.ts';
import { readRecords } from './read-records.ts';
import type { BinaryBook } from './show-binary-cell.ts';
import { wideString } from './wide-string.ts';

/**
 * The sheets of an Excel workbook in binary (.xlsb). Own code, since the library for it fills all
 * memory with damaged records.
 *
 * @throws {Unreadable} when the bytes are no sound workbook
 * @see [MS-XLSB] 2.1.7
 */
export function* readBinaryWorkbook(bytes: Uint8Array): Generator<Sheet> {
  const source = openPackage(bytes, 'Excel 工作簿');
  const main = 'xl/workbook.bin';
  const relations = relationshipsOf(source, main);
  const { sheets, startsIn1904 } = readMainPart(source, main);
  const book: BinaryBook = {
    strings: readStrings(source, partOf(relations, 'sharedStrings')),
    formats: readFormats(source, partOf(relations, 'styles')),
    startsIn1904,
    formatNumber,
  };
  const worksheets = sheets.flatMap(({ name, hidden, id }) => {
    const relation = relations.find((each) => each.id === id);
    return relation?.type === 'worksheet' ? [{ name, hidden, part: relation.part }] : [];
  });
  if (worksheets.length === 0) throw refusals.noSheets();
  for (const { name, hidden, part } of worksheets) {
    yield { name, hidden, ...readBinarySheet(source, part, book) };
  }
}

function partOf(relations: readonly Relationship[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type)?.part;
}

function readMainPart(source: Package, part: string) {
  const sheets: { name: string; hidden: boolean; id: string }[] = [];
  let startsIn1904 = false;
  readRecords(source, part, (type, content) => {
    if (type === record.workbookProperties) startsIn1904 = (content.getUint32(0, true) & 1) === 1;
    if (type !== record.sheet) return;
    const { text: id, end } = wideString(content, 8);
    const { text: name } = wideString(content, end);
    sheets.push({ name, hidden: content.getUint32(0, true) !== 0, id });
  });
  return { sheets, startsIn1904 };
}

function readStrings(source: Package, part: string | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined || !source.has(part)) return strings;
  readRecords(source, part, (type, content) => {
    // A byte before the text says whether runs and phonetic guides follow it.
    if (type === record.sharedString) strings.push(wideString(content, 1).text);
  });
  return strings;
}

/** The number format of every cell style. */
function readFormats(source: Package, part: string | undefined): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  if (part === undefined || !source.has(part)) return formats;
  let isCellStyle = false;
  readRecords(source, part, (type, content) => {
    if (type === record.format) own.set(content.getUint16(0, true), wideString(content, 2).text);
    else if (type === record.beginCellStyles) isCellStyle = true;
    else if (type === record.endCellStyles) isCellStyle = false;
    else if (type === record.style && isCellStyle) {
      const id = content.getUint16(2, true);
      formats.push(own.get(id) ?? builtinFormat(id));
    }
  });
  return formats;
}

/** [MS-XLSB] 2.3.2 */
const record = {
  sharedString: 19,
  format: 44,
  style: 47,
  workbookProperties: 153,
  sheet: 156,
  beginCellStyles: 617,
  endCellStyles: 618,
};
