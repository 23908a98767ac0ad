import { levelWords } from '../glossary/level-words.ts';
import { findLabels } from './find-labels.ts';
import { findStarts } from './starts/find-starts.ts';

/** Whether a line begins a list of indicators, or goes on with the next of them; the break may cut the words. */
export function startsIndicators(line: string, next: string): boolean {
  const isNumbered = /^[（(]?(?:\d|[①-⑳])/.test(line);
  if (!isNumbered && !levelBeginning.test(line)) return false;
  const isStart = findStarts(line.slice(0, 60) + next.slice(0, 30))[0]?.opens === 0;
  if (isStart && isNumbered) return true;
  // Without a number a level word may as well be prose: 满意度，极大改善… A label settles it.
  return (isStart || /^1[、.．]/.test(line)) && findLabels(line + next).length > 0;
}

const levelBeginning = new RegExp(`^${levelWords}`);
