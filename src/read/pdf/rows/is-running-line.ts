import type { LineBlock, PageContent } from '../pages/page-content.ts';

/**
 * Whether a line runs along with the pages: a header, a footer, a page number. It stands at the same
 * height on a neighbouring page, with the same words (numbers may differ).
 */
export function isRunningLine(
  line: LineBlock,
  neighbours: readonly (PageContent | undefined)[],
): boolean {
  return neighbours.some((page) =>
    page?.blocks.some(
      (block) =>
        block.kind === 'line' &&
        Math.abs(block.y - line.y) < 2 &&
        withoutNumbers(block.text) === withoutNumbers(line.text),
    ),
  );
}

function withoutNumbers(text: string): string {
  return text.replace(/[\d\s]+/g, '#');
}
