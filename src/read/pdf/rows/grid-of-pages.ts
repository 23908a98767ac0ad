import type { Grid } from '../../../grid/grid.ts';
import type { LineBlock, PageContent, TableBlock } from '../pages/page-content.ts';
import { snap } from '../ruled/snap.ts';
import { chainTables } from './chain-tables.ts';
import type { DraftRow, Place } from './draft.ts';
import { draftTable } from './draft-table.ts';
import { joinRows } from './join-rows.ts';
import { writeGrid } from './write-grid.ts';

/** All pages as one grid: tables that go on over pages as one table, rows that a page break cut as one row. */
export function gridOfPages(pages: readonly PageContent[]): Grid {
  const tables = draftTables(pages);
  const rows = pages.flatMap(({ page, blocks }) => {
    let line = 0;
    return blocks.flatMap((block) => {
      if (block.kind === 'table') return tables.get(block) ?? [];
      if (block.text.trim() !== '') line++;
      return [draftLine(block, page, line)];
    });
  });
  return writeGrid(rows);
}

function draftTables(pages: readonly PageContent[]): ReadonlyMap<TableBlock, DraftRow[]> {
  const places = new Map(pages.flatMap(placesOf));
  const drafts = new Map<TableBlock, DraftRow[]>();
  chainTables(pages).forEach((parts, table) => {
    const columns = snap(parts.flatMap((part) => part.xs));
    const rows = parts.map((part) => {
      const { page, number } = places.get(part) as PlaceOfTable;
      return draftTable(part, columns, page, number);
    });
    joinRows(rows).forEach((joined, i) => {
      drafts.set(
        parts[i] as TableBlock,
        joined.map((row) => ({ ...row, table })),
      );
    });
  });
  return drafts;
}

interface PlaceOfTable {
  page: number;
  /** Which table of the page, counted from 1. */
  number: number;
}

function placesOf({ page, blocks }: PageContent): [TableBlock, PlaceOfTable][] {
  const tables = blocks.filter((block) => block.kind === 'table');
  return tables.map((table, i) => [table, { page, number: i + 1 }]);
}

function draftLine(block: LineBlock, page: number, line: number): DraftRow {
  const place: Place = { page: page + 1, table: null, row: line, column: 1 };
  const pieces = block.text === '' ? [] : [{ text: block.text, place }];
  return {
    cells: [{ place, pieces, columnSpan: 1, rowSpan: 1, coveredBy: null, room: Infinity }],
    table: null,
    page,
    isHidden: block.isHidden,
  };
}
