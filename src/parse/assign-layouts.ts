import type { Grid, Row } from '../grid/grid.ts';
import type { Layout } from '../layout/layout.ts';
import { readPreamble } from '../layout/preamble.ts';

/** Rows of a document that one layout reads; `null` where none knows them. */
export interface Part {
  layout: Layout | null;
  rows: Row[];
}

/**
 * The surest layout for each part of a document. Most are of one piece; a workbook or a budget may hold
 * a summary table as well as forms. What nobody knows by itself goes with what stands before it.
 */
export function assignLayouts(grid: Grid, layouts: readonly Layout[]): Part[] {
  const known = layouts.filter((layout) => layout.recognise(grid) > 0);
  const isWorkbook = grid.rows.every(({ table, page }) => table !== null && table === page);
  if (known.length === 0 || (known.length === 1 && !isWorkbook)) {
    return [{ layout: known[0] ?? null, rows: grid.rows }];
  }
  const parts = blocksOf(grid.rows, isWorkbook).map((rows): Part => {
    return { layout: surestOf(known, { ...grid, rows }), rows };
  });
  return joinParts(parts, isWorkbook);
}

/** Each table with the lines before it; titles also begin a block. */
function blocksOf(rows: readonly Row[], isWorkbook: boolean): Row[][] {
  const blocks: Row[][] = [];
  let hasTable = false;
  let table: number | null = null;
  for (const row of rows) {
    const isNewTable = row.table !== table && (isWorkbook || row.table === null || table !== null);
    if (blocks.length === 0 || (hasTable && (isNewTable || isTitle(row)))) {
      blocks.push([]);
      hasTable = false;
    }
    (blocks.at(-1) as Row[]).push(row);
    table = row.table;
    hasTable ||= row.table !== null && !isTitle(row);
  }
  return blocks;
}

function isTitle({ cells }: Row): boolean {
  const [first, ...others] = cells.filter(({ text }) => text.value.trim() !== '');
  return first !== undefined && others.length === 0 && readPreamble(first.text)?.title != null;
}

function surestOf(layouts: readonly Layout[], grid: Grid): Layout | null {
  const [surest] = layouts
    .map((layout) => ({ layout, certainty: layout.recognise(grid) }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty);
  return surest?.layout ?? null;
}

/** Sheets before the first that is known are something else; lines before it are its title. */
function joinParts(parts: readonly Part[], isWorkbook: boolean): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isOtherSheet = isWorkbook && last?.rows.at(-1)?.table !== part.rows[0]?.table;
    const isKnown = last?.layout != null;
    const goesWithLast = isKnown
      ? part.layout === null || part.layout === last.layout
      : !isOtherSheet;
    if (last !== undefined && goesWithLast) {
      last.layout ??= part.layout;
      for (const row of part.rows) last.rows.push(row);
    } else joined.push({ ...part, rows: [...part.rows] });
  }
  return joined;
}
