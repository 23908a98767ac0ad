import { inline, sheet, workbook } from '../../test/read/making/workbook.ts';

/** A workbook with something of everything that old formats may lose. */
export function oddWorkbook(): Uint8Array {
  const rows = [
    `<row r="1">${inline('A1', '标题')}</row>`,
    `<row r="2">${inline('A2', '　　甲&#10;乙')}${number('B2', 1, 1980.4)}${number('C2', 2, 0.95)}${number('D2', 3, 45352)}</row>`,
    `<row r="3" hidden="1">${inline('A3', '隐藏')}</row>`,
    `<row r="4">${inline('A4', '1-2')}${inline('B4', '0012')}<c r="C4"><f>SUM(B2:B2)</f><v>1980.4</v></c><c r="D4"><f>1/0</f><v>0</v></c></row>`,
    `<row r="5">${inline('A5', '并')}${number('B5', 4, 45352)}<c r="C5" t="b"><v>1</v></c>${inline('D5', '  两个空格')}</row>`,
    `<row r="6"></row><row r="7">${inline('B7', '末')}</row>`,
  ];
  const merges = ['A1:C1', 'A5:A7'].map((range) => `<mergeCell ref="${range}"/>`);
  return workbook({
    sheets: {
      预算表: sheet(
        rows.join(''),
        `<mergeCells count="2">${merges.join('')}</mergeCells>`,
        '<cols><col min="4" max="4" width="9" hidden="1"/></cols>',
      ),
      藏: sheet(`<row r="1">${inline('A1', '二')}</row>`),
    },
    states: { 藏: 'state="hidden"' },
    numberFormats: '<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>',
    styles: '<xf numFmtId="4"/><xf numFmtId="9"/><xf numFmtId="31"/><xf numFmtId="176"/>',
  });
}

function number(at: string, style: number, value: number): string {
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
}
