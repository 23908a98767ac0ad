import { attributeOf } from '../../container/xml/attribute-of.ts';
import { isTrue } from '../../container/xml/is-true.ts';
import type { Package } from '../../container/zip/open-package.ts';
import { readPart } from '../../container/zip/read-part.ts';
import { relationshipsOf } from '../../container/zip/relationships.ts';
import { refusals } from '../../refusal/refusals.ts';

/** What the main part of a workbook says of the others. */
export interface Workbook {
  sheets: SheetEntry[];
  sharedStrings: string | undefined;
  styles: string | undefined;
  startsIn1904: boolean;
}

/** One worksheet and the part of the package that holds it. */
export interface SheetEntry {
  name: string;
  hidden: boolean;
  part: string;
}

/**
 * @throws {Unreadable} when the package holds no workbook, or one that has no worksheets
 */
export function readWorkbook(source: Package): Workbook {
  const main = relationshipsOf(source, '').find(({ type }) => type === 'officeDocument');
  const part = main?.part ?? 'xl/workbook.xml';
  if (!source.has(part)) throw refusals.notThis('Excel 工作簿');
  const relations = relationshipsOf(source, part);
  const partOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type && source.has(relation.part))?.part;
  const { listed, startsIn1904 } = readMainPart(source, part);
  const sheets = listed.flatMap(({ name, hidden, id }) => {
    const sheet = relations.find((relation) => relation.id === id);
    return sheet?.type === 'worksheet' ? [{ name, hidden, part: sheet.part }] : [];
  });
  if (sheets.length === 0) throw refusals.noSheets();
  return { sheets, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), startsIn1904 };
}

/** The sheets in the order of their tabs; `veryHidden` ones can be seen in macros only. */
function readMainPart(source: Package, part: string) {
  const listed: { name: string; hidden: boolean; id: string | undefined }[] = [];
  let startsIn1904 = false;
  readPart(source, part, {
    open(element, attributes) {
      if (element === 'workbookPr') startsIn1904 = isTrue(attributes['date1904']);
      if (element !== 'sheet') return;
      const { name = '', state } = attributes;
      const hidden = state !== undefined && state !== 'visible';
      listed.push({ name, hidden, id: attributeOf(attributes, 'id') });
    },
  });
  return { listed, startsIn1904 };
}
