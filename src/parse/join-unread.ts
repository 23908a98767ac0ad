import type { Source } from '../text/source.ts';
import { SourceText } from '../text/source-text.ts';

/**
 * Neighbours among the texts that could not be placed, as one: a table that nobody knows is said once,
 * not cell by cell.
 */
export function joinUnread(source: Source, texts: readonly SourceText[]): SourceText[] {
  const joined: SourceText[] = [];
  for (const text of texts.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isNext = last !== undefined && source.text.slice(last.end, text.start).trim() === '';
    if (isNext) joined[joined.length - 1] = spanning(source, last, text);
    else joined.push(text);
  }
  return joined;
}

function spanning(source: Source, first: SourceText, last: SourceText): SourceText {
  const end = Math.max(first.end, last.end);
  return SourceText.of(source.text.slice(first.start, end), first.start);
}
