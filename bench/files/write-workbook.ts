import { strToU8, zipSync } from 'fflate';

/** What stands in a cell: a text, an amount, or nothing. */
export type Content = string | number | null;

/** The bytes of an .xlsx with one sheet, as Excel writes it: texts shared, amounts with a format. */
export function writeWorkbook(rows: readonly (readonly Content[])[]): Uint8Array {
  const strings = new Map<string, number>();
  const lines = rows.map((cells, row) => rowElement(cells, row + 1, strings));
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships('officeDocument xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="预算表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      'worksheet worksheets/sheet1.xml',
      'sharedStrings sharedStrings.xml',
      'styles styles.xml',
    ),
    'xl/styles.xml': `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${items.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)]);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}

function rowElement(cells: readonly Content[], row: number, strings: Map<string, number>): string {
  const elements = cells.map((content, column) => {
    const at = `${String.fromCharCode(65 + column)}${row}`;
    if (content === null) return `<c r="${at}" s="1"/>`;
    if (typeof content === 'number') return `<c r="${at}" s="1"><v>${content}</v></c>`;
    const index = strings.get(escape(content)) ?? strings.size;
    strings.set(escape(content), index);
    return `<c r="${at}" s="0" t="s"><v>${index}</v></c>`;
  });
  return `<row r="${row}" spans="1:${cells.length}" ht="14.25">${elements.join('')}</row>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** @param targets type and place of each */
function relationships(...targets: string[]): string {
  const items = targets.map((target, i) => {
    const [type, place] = target.split(' ');
    return `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${place}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
