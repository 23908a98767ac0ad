import type { DraftCell, DraftRow } from './draft.ts';

/**
 * Whether the first row of a page is the rest of the last row of the page before. A row of a table with
 * money has a name and amounts, so one that lacks both is the rest of another; in all other cases a
 * text has to break off at the edge of its cell.
 *
 *   某某专项经费   10.00   10.00   通过…进一步提升流动人才公共
 *   ───────────────────── page break ─────────────────────
 *                                  服务能力、效率和质量。
 *
 * @param amounts the columns that hold numbers
 */
export function goesOn(last: DraftRow, first: DraftRow, amounts: readonly number[]): boolean {
  if (!isAlike(last, first) || first.cells.every((cell) => cell.pieces.length === 0)) return false;
  const [hadName, hasName] = [hasText(last, 0), hasText(first, 0)];
  const hadMoney = amounts.some((column) => hasText(last, column));
  const hasMoney = amounts.some((column) => hasText(first, column));
  if (amounts.length === 0) return !isMerged(first) && breaksOffAll(last, first);
  if (hadMoney && hasMoney) return false;
  if (!hasName && !hasMoney) return true;
  return hadName && hasName ? breaksOffAt(last, first, 0) : breaksOff(last, first);
}

/** Whether both are divided into the same cells. */
function isAlike(last: DraftRow, first: DraftRow): boolean {
  return last.cells.every((cell, column) => cell.columnSpan === first.cells[column]?.columnSpan);
}

/** A first cell that spans rows is the rest of a merged cell, and the rows beside it are their own. */
function isMerged(row: DraftRow): boolean {
  return (row.cells[0]?.rowSpan ?? 1) > 1;
}

function breaksOff(last: DraftRow, first: DraftRow): boolean {
  return last.cells.some((_, column) => breaksOffAt(last, first, column));
}

/**
 * Without money to go by, each text has to go on: indicators below a merged cell begin anew. A few cells
 * may look as if by chance; a name that goes on is one of many.
 */
function breaksOffAll(last: DraftRow, first: DraftRow): boolean {
  const columns = first.cells.flatMap((cell, column) => (cell.pieces.length > 0 ? [column] : []));
  if (hasText(first, 0) && columns.length < 4) return false;
  return columns.every((column) => breaksOffAt(last, first, column) || isOpen(last, column));
}

/** `年度指标值：` calls for more. */
function isOpen(row: DraftRow, column: number): boolean {
  return /[：:，,、（(《“]$/.test(ownerOf(row, column)?.pieces.at(-1)?.text ?? '');
}

function breaksOffAt(last: DraftRow, first: DraftRow, column: number): boolean {
  const next = first.cells[column]?.pieces[0]?.text;
  if (next === undefined || !hasText(last, column)) return false;
  return (ownerOf(last, column)?.room ?? Infinity) < widthOfBeginning(next) + margins;
}

/**
 * The width of what would have to stay together on a line: a number, a word or one character, with the
 * marks that may not be parted from it.
 */
function widthOfBeginning(text: string): number {
  const beginning =
    /^[（〔《“‘【([]*(?:[\w.,%+-]+|.)[，。、；：！？）〕》”’】,;:!?)\]%]*/su.exec(text)?.[0] ?? '';
  return [...beginning].reduce((width, character) => width + (character < '\u0080' ? 0.5 : 1), 0);
}

/** The inner margins of a cell, left and right, in full-width characters. */
const margins = 1;

function hasText(row: DraftRow, column: number): boolean {
  return (ownerOf(row, column)?.pieces.length ?? 0) > 0;
}

/** The cell itself, or the one that covers it from a row above. */
function ownerOf(row: DraftRow, column: number): DraftCell | undefined {
  const cell = row.cells[column];
  const cover = cell?.coveredBy;
  return cover !== null && cover !== undefined && !row.cells.includes(cover) ? cover : cell;
}
