import { findLabels } from './find-labels.ts';
import { splitIndicators } from './split-indicators.ts';
import { SourceText } from '../text/source-text.ts';

/** Whether a line begins a list of indicators, or goes on with the next of them; the break may cut the words. */
export function startsIndicators(line: string, next: string): boolean {
  const text = line.slice(0, 60) + next.slice(0, 30);
  const { items, before } = splitIndicators(SourceText.of(text, 0));
  const isStart = items.length > 0 && before.value === '';
  const isNumbered = /^[（(]?(?:\d|[①-⑳])/.test(line);
  if (isStart && isNumbered) return true;
  // Without a number a level word may as well be prose: 满意度，极大改善… A label settles it.
  return (isStart || /^1[、.．]/.test(line)) && findLabels(line + next).length > 0;
}
