import type { Block, LineBlock, PageContent, TableBlock } from '../pages/page-content.ts';
import { isRunningLine } from './is-running-line.ts';

/**
 * The tables of the document, each as its parts on one page after another. A table goes on where the next
 * page begins with a table of the same columns, running headers and footers aside.
 */
export function chainTables(pages: readonly PageContent[]): TableBlock[][] {
  const chains: TableBlock[][] = [];
  pages.forEach((content, i) => {
    const before = pages[i - 1];
    const [first, ...others] = content.blocks.filter(isTable);
    const last = before?.blocks.findLast(isTable);
    if (first !== undefined) {
      const goesOn = last !== undefined && canGoOn(pages, i) && haveSameColumns(last, first);
      if (goesOn) chains.at(-1)?.push(first);
      else chains.push([first]);
    }
    for (const table of others) chains.push([table]);
  });
  return chains;
}

/** Whether nothing but running lines stands between the last table of the page before and the first of this. */
function canGoOn(pages: readonly PageContent[], i: number): boolean {
  const above = pages[i - 1]?.blocks ?? [];
  const below = pages[i]?.blocks ?? [];
  const footers = above.slice(above.findLastIndex(isTable) + 1).filter(isFilledLine);
  const headers = below.slice(0, below.findIndex(isTable)).filter(isFilledLine);
  return (
    footers.every((line) => isRunningLine(line, [pages[i], pages[i - 2]])) &&
    headers.every((line) => isRunningLine(line, [pages[i - 1], pages[i + 1]]))
  );
}

/** The same edges, and no column that the other divides differently. */
function haveSameColumns(a: TableBlock, b: TableBlock): boolean {
  const [few, many] = a.xs.length < b.xs.length ? [a, b] : [b, a];
  const isIn = (x: number | undefined, xs: readonly number[]): boolean =>
    x !== undefined && xs.some((other) => Math.abs(other - x) < sameColumn);
  return (
    isIn(few.xs[0], many.xs.slice(0, 1)) &&
    isIn(few.xs.at(-1), many.xs.slice(-1)) &&
    few.xs.every((x) => isIn(x, many.xs))
  );
}

function isTable(block: Block): block is TableBlock {
  return block.kind === 'table';
}

function isFilledLine(block: Block): block is LineBlock {
  return block.kind === 'line' && block.text.trim() !== '';
}

/** Points. */
const sameColumn = 3;
