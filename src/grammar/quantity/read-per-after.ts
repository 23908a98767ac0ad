import { alternatives } from '../../glossary/alternatives.ts';
import { periodNames, periods, shares } from '../../glossary/measure/calendar-words.ts';
import { units } from '../../glossary/measure/units.ts';
import { matchAt } from '../passage/match-at.ts';

/** What a number is counted for each of, or how often something is done. */
export interface Per {
  per: string[];
  to: number;
}

/**
 * What stands after a number with its unit.
 *
 *   200元/人/月      3000元/(人·月)      500元每人每年
 *       ^ ^               ^ ^             ^   ^
 */
export function readPerAfter(text: string, at: number): Per {
  const match = matchAt(after, text, at);
  if (match === null) return { per: [], to: at };
  const per = match[0].split(/[\s/·.()每]+/).filter((word) => word !== '');
  return { per: per.map(nameOf), to: at + match[0].length };
}

function nameOf(word: string): string {
  return periodNames[word] ?? word;
}

const count = '\\d{1,3}|[一二两三四五六七八九十]{1,2}|半';
const each = alternatives([...units.keys(), ...periods, ...shares]);
const numbered = `(?:${count})?(?:${each})`;
const after = new RegExp(
  `(?:\\s{0,2}[/·]\\s{0,2}\\(${numbered}(?:[·/.]${numbered})?\\)|(?:\\s{0,2}[/·]\\s{0,2}|每)${numbered}){1,3}`,
  'y',
);
