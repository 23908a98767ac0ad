import type { Label } from '../find-labels.ts';
import type { Start } from './start.ts';
import { startMark } from './start-mark.ts';

/**
 * Numbers that count on from `first`, each with a label after it, and before it too unless it is the
 * first item of all.
 *
 * @param before how many items stand before the text
 */
export function seriesWithin(
  text: string,
  labels: readonly Label[],
  before: 0 | 1,
  first: number,
): Start[] {
  const found: Start[] = [];
  let at = 0;
  for (let expected = first; ; expected++) {
    const match = new RegExp(`(?<!\\d)${expected}${startMark}(?!\\d)`).exec(text.slice(at));
    if (match === null) return found;
    const opens = at + match.index;
    const body = opens + match[0].length;
    const needsLabelBefore = found.length + before > 0;
    const hasLabelBefore = labels.some((label) => label.from >= at && label.from < opens);
    const hasLabelAfter = (labels.at(-1)?.from ?? -1) >= body;
    if ((needsLabelBefore && !hasLabelBefore) || !hasLabelAfter) return found;
    found.push({ opens, from: opens, to: opens + String(expected).length, body });
    at = body;
  }
}
