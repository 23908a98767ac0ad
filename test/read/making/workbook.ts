import { archive } from './archive.ts';
import { contentTypes } from './content-types.ts';
import { declaration } from './declaration.ts';

/** What a test wants of a workbook; everything else is as Excel writes it. */
export interface WorkbookParts {
  /** The worksheets' XML by name, as `sheet(rows)` makes it. */
  sheets?: Record<string, string>;
  /** Attributes of `<sheet>` by the sheet's name, such as `state="hidden"`. */
  states?: Record<string, string>;
  sharedStrings?: string;
  /** `<xf>` elements: the number formats by style. */
  styles?: string;
  numberFormats?: string;
  workbookProperties?: string;
  /** Parts put in or replaced. */
  parts?: Record<string, string | Uint8Array>;
}

/** The bytes of a small .xlsx. */
export function workbook(wanted: WorkbookParts): Uint8Array {
  return archive(workbookParts(wanted));
}

export function workbookParts(wanted: WorkbookParts): Record<string, string | Uint8Array> {
  const names = Object.keys(wanted.sheets ?? {});
  return {
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'spreadsheetml.sheet.main',
      'xl/sharedStrings.xml': 'spreadsheetml.sharedStrings',
      'xl/styles.xml': 'spreadsheetml.styles',
      ...Object.fromEntries(
        names.map((_, i) => [`xl/worksheets/sheet${i + 1}.xml`, 'spreadsheetml.worksheet']),
      ),
    }),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}">${wanted.workbookProperties ?? ''}<sheets>${names
      .map(
        (name, i) =>
          `<sheet name="${name}" sheetId="${i + 1}" ${wanted.states?.[name] ?? ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map(
        (_, i): Relation => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`],
      ),
      ['rId90', 'sharedStrings', 'sharedStrings.xml'],
      ['rId91', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${wanted.sharedStrings ?? ''}</sst>`,
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><numFmts>${wanted.numberFormats ?? ''}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${wanted.styles ?? ''}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(wanted.sheets ?? {}).map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml]),
    ),
    ...wanted.parts,
  };
}

/** A worksheet; `rest` comes after the rows. */
export function sheet(rows: string, rest = '', before = ''): string {
  return `${declaration}<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${rest}</worksheet>`;
}

/** A cell with its text in place. */
export function inline(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

export type Relation = [id: string, type: string, target: string];

export function relationships(list: readonly Relation[]): string {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
