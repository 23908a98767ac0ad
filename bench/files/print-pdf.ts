import { type Page, writePdf } from './write-pdf.ts';

/**
 * A table as programs print it: A4 upright, a frame around each cell, the heading on every page, rows that
 * go on on the next page.
 *
 * @param rows two lines above the table, its heading, its rows
 */
export function printPdf(rows: readonly (readonly string[])[]): Uint8Array {
  const [heading = [], ...others] = rows.slice(2).map(wrapCells);
  const pages: Page[] = [];
  let page = newPage();
  rows.slice(0, 2).forEach((cells, i) => {
    page.texts.push({ text: cells.join('　　'), x: left, y: top - 30 + i * 20 });
  });
  let y = addRow(page, heading, top);
  for (const row of others) {
    for (let rest = row; rest.some((lines) => lines.length > 0); ) {
      const room = Math.floor((bottom - y) / lineHeight);
      if (room < 2) {
        pages.push(page);
        page = newPage();
        y = addRow(page, heading, top);
        continue;
      }
      y = addRow(
        page,
        rest.map((lines) => lines.slice(0, room)),
        y,
      );
      rest = rest.map((lines) => lines.slice(room));
    }
  }
  return writePdf([...pages, page]);
}

function newPage(): Page {
  return { texts: [], frames: [] };
}

/** @returns where the next row begins */
function addRow(page: Page, cells: readonly (readonly string[])[], y: number): number {
  const height = Math.max(...cells.map((lines) => lines.length)) * lineHeight + 2 * margin;
  let x = left;
  cells.forEach((lines, column) => {
    const width = widths[column] as number;
    page.frames.push({ x, y, width, height });
    lines.forEach((text, i) => {
      page.texts.push({ text, x: x + margin, y: y + margin + (i + 0.8) * lineHeight });
    });
    x += width;
  });
  return y + height;
}

function wrapCells(cells: readonly string[]): string[][] {
  return cells.map((text, column) => {
    const perLine = Math.floor(((widths[column] as number) - 2 * margin) / writePdf.fontSize);
    return text.match(new RegExp(`[^]{1,${perLine}}`, 'gu')) ?? [];
  });
}

/** Points from the top left corner. */
const left = 30;
const top = 60;
const bottom = 800;
const lineHeight = 15;
const margin = 3;
const widths = [80, 48, 48, 48, 48, 105, 158];
