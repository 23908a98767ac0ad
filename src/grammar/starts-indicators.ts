import { findLabels } from './find-labels.ts';
import { splitIndicators } from './split-indicators.ts';
import { SourceText } from '../text/source-text.ts';

/** Whether a line begins a list of indicators, or goes on with the next of them; the break may cut the words. */
export function startsIndicators(line: string, next: string): boolean {
  const text = line.slice(0, 60) + next.slice(0, 30);
  if (!/^[（(]?(?:\d|[①-⑳]|\p{Script=Han})/u.test(text)) return false;
  const { items, before } = splitIndicators(SourceText.of(text, 0));
  if (items.length > 0 && before.value === '') return true;
  return /^1[、.．]/.test(line) && findLabels(line + next).length > 0;
}
