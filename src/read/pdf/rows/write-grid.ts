import type { Grid } from '../../../grid/grid.ts';
import { Source } from '../../../text/source.ts';
import type { DraftRow as PlainRow } from '../../draft/draft-row.ts';
import { layOut } from '../../draft/lay-out.ts';
import { locate } from '../../draft/locate.ts';
import type { DraftCell, DraftRow, Place } from './draft.ts';

/** Writes the canonical text, and tells for each piece of a cell on which page it stands. */
export function writeGrid(drafts: readonly DraftRow[]): Grid {
  const originOf = (row: number, column: number, within: number): string => {
    const cell = drafts[row]?.cells[column];
    return cell === undefined ? '第1页' : describe(placeIn(cell, within));
  };
  const grid = layOut(drafts.map(plainRow), (row, column) => originOf(row, column, 0));
  const source = new Source(grid.source.text, (offset) => {
    const { row, cell } = locate(grid.rows, offset);
    return originOf(row, cell, offset - (grid.rows[row]?.cells[cell]?.text.start ?? 0));
  });
  return { ...grid, source };
}

function plainRow({ cells, table, page, isHidden }: DraftRow): PlainRow {
  return {
    cells: cells.map(({ pieces, columnSpan, rowSpan, coveredBy }) => ({
      text: pieces.map((piece) => piece.text).join(''),
      columnSpan,
      rowSpan,
      covered: coveredBy !== null,
    })),
    table,
    page,
    hidden: isHidden,
  };
}

/** The place of the piece that holds the character; what goes on on the next page stands there. */
function placeIn(cell: DraftCell, within: number): Place {
  let start = 0;
  for (const { text, place } of cell.pieces) {
    start += text.length;
    if (within < start) return place;
  }
  return cell.pieces.at(-1)?.place ?? cell.place;
}

function describe({ page, table, row, column }: Place): string {
  return table === null
    ? `第${page}页 第${row}行`
    : `第${page}页 表${table} 第${row}行第${column}列`;
}
