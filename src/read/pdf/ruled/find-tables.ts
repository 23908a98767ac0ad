import type { Drawing, Glyph } from '../drawing/drawing.ts';
import { cellsOfLattice } from './cells-of-lattice.ts';
import { connectLines, type Frame } from './connect-lines.ts';
import { joinPieces } from './join-pieces.ts';
import { latticeOf } from './lattice.ts';
import { nearest } from './nearest.ts';
import type { RuledCell, RuledTable } from './ruled-table.ts';

/**
 * The ruled tables of a page with their text, from top to bottom, and the characters outside of them.
 * A frame with text and nothing else in it is no table.
 */
export function findTables(drawing: Drawing): { tables: RuledTable[]; loose: Glyph[] } {
  const frames = connectLines({
    horizontal: joinPieces(drawing.horizontal),
    vertical: joinPieces(drawing.vertical),
  });
  const tables = frames.flatMap(framedTable).sort((a, b) => area(a) - area(b));
  const loose = fillCells(tables, drawing.glyphs);
  const filled = tables
    .map(({ table }) => table)
    .filter((table) => table.cells.some((cell) => cell.glyphs.length > 0))
    .sort((a, b) => top(a) - top(b) || left(a) - left(b));
  return { tables: filled, loose };
}

/**
 * Puts each character into the cell that holds its middle. A number too wide for its cell runs over the
 * line: what follows a character without the least gap stays with it.
 *
 * @returns the characters outside of all cells
 */
function fillCells(tables: readonly Framed[], glyphs: readonly Glyph[]): Glyph[] {
  const loose: Glyph[] = [];
  let before: Glyph | undefined;
  let cell: RuledCell | undefined;
  for (const glyph of glyphs) {
    const goesOn = before !== undefined && cell !== undefined && touches(before, glyph);
    if (!goesOn) cell = glyph.turn === null ? undefined : cellAt(tables, glyph);
    if (cell === undefined) loose.push(glyph);
    else cell.glyphs.push(glyph);
    before = glyph;
  }
  return loose;
}

/** Cells have inner margins, so that characters of two cells never touch. */
function touches(before: Glyph, glyph: Glyph): boolean {
  const gap = Math.abs(glyph.x - before.x - before.width);
  return (
    glyph.turn === 0 && before.turn === 0 && glyph.y === before.y && gap < glyph.size * touching
  );
}

/** Share of the font size. */
const touching = 0.02;

interface Framed {
  table: RuledTable;
  /** For each square, row by row, the index of its cell. */
  squares: Int32Array;
}

function framedTable(frame: Frame): Framed[] {
  const lattice = latticeOf(frame);
  if (lattice === null) return [];
  const { cells, squares } = cellsOfLattice(lattice);
  if (cells.length < 2) return [];
  const { xs, ys } = lattice;
  return [{ table: { xs, ys, cells: cells.map((cell) => ({ ...cell, glyphs: [] })) }, squares }];
}

/** The cell that holds the character; of a table inside another, the cell of the inner one. */
function cellAt(tables: readonly Framed[], { middleX, middleY }: Glyph): RuledCell | undefined {
  for (const { table, squares } of tables) {
    const column = stretchAt(table.xs, middleX);
    const row = stretchAt(table.ys, middleY);
    if (column === null || row === null) continue;
    return table.cells[squares[row * (table.xs.length - 1) + column] as number];
  }
  return undefined;
}

/** Between which two stops a value lies. */
function stretchAt(stops: readonly number[], value: number): number | null {
  if (value < (stops[0] as number) || value > (stops.at(-1) as number)) return null;
  const next = nearest(stops, value);
  const before = (stops[next] as number) <= value ? next : next - 1;
  return Math.min(before, stops.length - 2);
}

function area({ table }: Framed): number {
  return ((table.xs.at(-1) as number) - left(table)) * ((table.ys.at(-1) as number) - top(table));
}

function top(table: RuledTable): number {
  return table.ys[0] as number;
}

function left(table: RuledTable): number {
  return table.xs[0] as number;
}
