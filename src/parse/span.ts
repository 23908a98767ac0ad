import type { SourceText } from '../text/source-text.ts';

/** Where a text stands, as the fields of a node. */
export function spanOf(text: SourceText): { start: number; end: number } {
  return { start: text.start, end: text.end };
}
