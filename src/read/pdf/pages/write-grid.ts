import type { Cell, Grid, Row } from '../../../grid/grid.ts';
import { Source } from '../../../text/source.ts';
import { SourceText } from '../../../text/source-text.ts';
import type { DraftCell, DraftRow, Place } from './draft.ts';

/** Writes the canonical text, one line a row with tabs between cells, and remembers what came from where. */
export function writeGrid(drafts: readonly DraftRow[]): Grid {
  const marks: Mark[] = [];
  const parts: string[] = [];
  let offset = 0;
  const write = (part: string): void => {
    parts.push(part);
    offset += part.length;
  };
  const writeCell = (draft: DraftCell): Cell => {
    const start = offset;
    for (const { text, place } of draft.pieces) {
      marks.push({ offset, place });
      write(text);
    }
    const value = draft.pieces.map((piece) => piece.text).join('');
    return { text: SourceText.of(value, start), ...shapeOf(draft) };
  };
  const rows = drafts.map((draft, i): Row => {
    if (i > 0) write('\n');
    const cells = draft.cells.map((cell, column) => {
      if (column > 0) write('\t');
      return writeCell(cell);
    });
    const { table, page } = draft;
    return { cells, table, page, ...(draft.isHidden && { hidden: true }) };
  });
  return { source: new Source(parts.join(''), (at) => describe(marks, at)), rows };
}

function shapeOf({ columnSpan, rowSpan, coveredBy }: DraftCell): Omit<Cell, 'text'> {
  return {
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(coveredBy !== null && { covered: true }),
  };
}

/** Where a piece of the canonical text begins, and where it stands in the document. */
interface Mark {
  offset: number;
  place: Place;
}

function describe(marks: readonly Mark[], offset: number): string {
  const place = marks[Math.max(0, lastUpTo(marks, offset))]?.place;
  if (place === undefined) return '第1页';
  const { page, table, row, column } = place;
  return table === null
    ? `第${page}页 第${row}行`
    : `第${page}页 表${table} 第${row}行第${column}列`;
}

/** The index of the last mark at the offset or before it; -1 where there is none. */
function lastUpTo(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).offset <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
