import { amountColumns } from './amount-columns.ts';
import type { DraftCell, DraftRow } from './draft.ts';
import { goesOn } from './goes-on.ts';

/**
 * Puts together the rows that a page break cut in two: the first row of a page, under the heading that
 * the page may repeat, is added to the last row of the page before.
 *
 * @param parts the rows of one table, page by page
 * @returns the same without the rows that were added to others
 */
export function joinRows(parts: readonly DraftRow[][]): DraftRow[][] {
  const [start = []] = parts;
  const headings = parts.map((part) => (part === start ? 0 : countRepeated(part, start)));
  const amounts = amountColumns(parts.flatMap((part, i) => part.slice(headings[i])));
  let last: DraftRow | undefined;
  return parts.map((part, i) => {
    const heading = headings[i] as number;
    const before = last;
    const first = part[heading];
    const isCut =
      before !== undefined &&
      first !== undefined &&
      !start.slice(0, heading).includes(before) &&
      goesOn(before, first, amounts);
    if (isCut) append(before, first);
    const whole = isCut ? part.toSpliced(heading, 1) : part;
    if (whole.length > heading) last = whole.at(-1);
    return whole;
  });
}

/** How many rows the page repeats from the beginning of the table. */
function countRepeated(part: readonly DraftRow[], first: readonly DraftRow[]): number {
  const different = part.findIndex((row, i) => textOf(row) !== textOf(first[i]));
  return different === -1 ? part.length : different;
}

function textOf(row: DraftRow | undefined): string {
  return row?.cells.map((cell) => cell.pieces.map((piece) => piece.text).join('')).join('\t') ?? '';
}

function append(row: DraftRow, rest: DraftRow): void {
  rest.cells.forEach((cell, column) => {
    const target = row.cells[column];
    const owner: DraftCell | undefined = target?.coveredBy ?? target;
    if (owner === undefined || cell.pieces.length === 0) return;
    owner.pieces.push(...cell.pieces);
    owner.room = cell.room;
  });
}
