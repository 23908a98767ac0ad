import type { Cell, Row } from '../../src/grid/grid.ts';
import { declaration } from '../../test/read/making/declaration.ts';
import { inline, main, sheet, workbook } from '../../test/read/making/workbook.ts';

/**
 * A form as a finance office keeps it: merged cells, ruled, amounts and percentages as numbers with a
 * format, the lines above and below the table merged over its columns.
 *
 * @param sheets the rows of each sheet by its name
 */
export function formAsWorkbook(sheets: Record<string, readonly Row[]>): Uint8Array {
  return workbook({
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([name, rows]) => [name, sheetOf(rows.filter(isFilled))]),
    ),
    parts: { 'xl/styles.xml': styles },
  });
}

function isFilled({ cells, table }: Row): boolean {
  return table !== null || cells.some(({ text }) => text.value.trim() !== '');
}

function sheetOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const merges: string[] = [];
  const lines = rows.map((row, at) => {
    const cells = row.table === null ? [{ ...row.cells[0], columnSpan: width } as Cell] : row.cells;
    merges.push(...cells.flatMap((cell, column) => mergeOf(cell, at, column)));
    return lineOf(cells, at, row.table !== null);
  });
  return sheet(
    lines.join(''),
    `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols><col min="1" max="${width}" width="${columnWidth}" customWidth="1"/></cols>`,
  );
}

const columnWidth = 16;

function mergeOf({ columnSpan = 1, rowSpan = 1 }: Cell, at: number, column: number): string[] {
  if (columnSpan === 1 && rowSpan === 1) return [];
  const last = reference(at + rowSpan - 1, column + columnSpan - 1);
  return [`<mergeCell ref="${reference(at, column)}:${last}"/>`];
}

/** Programs do not make rows higher for the text of merged cells. */
function lineOf(cells: readonly Cell[], at: number, isRuled: boolean): string {
  const heights = cells.map(({ text, columnSpan = 1 }) =>
    text.value
      .split('\n')
      .reduce((sum, line) => sum + Math.ceil((line.length * 2.2) / (columnSpan * columnWidth)), 0),
  );
  const height = 15 * Math.max(1, ...heights);
  const inside = cells.map(({ text }, column) =>
    cellOf(text.value, reference(at, column), isRuled),
  );
  return `<row r="${at + 1}" ht="${height}" customHeight="1">${inside.join('')}</row>`;
}

function cellOf(text: string, at: string, isRuled: boolean): string {
  if (/^-?\d{1,3}(?:,?\d{3})*\.\d\d$/.test(text)) return number(at, 2, text.replaceAll(',', ''));
  const percent = /^(\d+)(\.\d\d)?%$/.exec(text);
  if (percent !== null)
    return number(at, percent[2] === undefined ? 3 : 4, String(Number.parseFloat(text) / 100));
  if (/^\d{1,6}$/.test(text)) return number(at, 1, text);
  const cell = inline(at, text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return isRuled ? cell.replace('<c ', '<c s="1" ') : cell;
}

function number(at: string, style: number, value: string): string {
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
}

function reference(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

const side = (name: string) => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;

const xf = (format: number) =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`;

/** Plain text; ruled: as it is, `#,##0.00`, `0%`, `0.00%`. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="9"/><name val="WenQuanYi Zen Hei"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf fontId="0"/>${[0, 4, 9, 10].map(xf).join('')}</cellXfs></styleSheet>`;
