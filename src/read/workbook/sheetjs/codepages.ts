/**
 * Encodings for SheetJS, which comes without: workbooks of Excel 95 hold their text in the encoding
 * of the system that wrote them.
 */
export const codepages = {
  utils: {
    decode: (codepage: number, data: ArrayLike<number>): string =>
      new TextDecoder(labelOf(codepage)).decode(Uint8Array.from(data)),
    encode: (): never => {
      throw new Error('perflint writes no workbooks with SheetJS');
    },
  },
};

function labelOf(codepage: number): string {
  return labels.get(codepage) ?? 'gb18030';
}

/** Microsoft's numbers; a workbook that names no encoding was most likely written in mainland China. */
const labels = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [10000, 'macintosh'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);
