import { inline, sheet, workbook } from '../../test/read/making/workbook.ts';

/** A sheet as a finance office keeps it: amounts as numbers with a format, title lines merged. */
export function dressAsWorkbook(lines: readonly string[]): Uint8Array {
  const merges: string[] = [];
  const rows = lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length === 1 && line !== '') merges.push(`<mergeCell ref="A${i + 1}:G${i + 1}"/>`);
    return `<row r="${i + 1}">${cells.map((cell, column) => cellOf(cell, 'ABCDEFG'[column] + String(i + 1))).join('')}</row>`;
  });
  return workbook({
    sheets: {
      绩效目标表: sheet(
        rows.join(''),
        `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
      ),
    },
    styles: '<xf numFmtId="4" applyNumberFormat="1"/>',
  });
}

function cellOf(text: string, at: string): string {
  if (text === '') return '';
  if (/^-?\d{1,3}(?:,?\d{3})*\.\d\d$/.test(text)) {
    return `<c r="${at}" s="1"><v>${Number(text.replaceAll(',', ''))}</v></c>`;
  }
  return inline(at, text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
}
