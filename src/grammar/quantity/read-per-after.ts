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
  const per: string[] = [];
  let to = at;
  let isInBrackets = false;
  // One short pattern after the other: as one pattern, three times all units took 150 ms to compile.
  while (per.length < mostParts) {
    const lead = matchAt(isInBrackets ? inner : outer, text, to);
    const match = lead && matchAt(each, text, to + lead[0].length);
    if (!lead || !match) break;
    isInBrackets ||= lead[0].endsWith('(');
    per.push(nameOf(match[0]));
    to += lead[0].length + match[0].length;
    if (isInBrackets && text[to] === ')') {
      isInBrackets = false;
      to++;
    }
  }
  return { per, to };
}

const mostParts = 4;

function nameOf(word: string): string {
  return periodNames[word] ?? word;
}

const outer = / {0,2}[/·] {0,2}\(?|每/y;
const inner = /[·/.]/y;
/** 百万 of 人/百万车公里 as well. */
const count = '\\d{1,3}万?|[一二两三四五六七八九十]{1,2}|[百千]?万|半';
const each = new RegExp(
  `(?:${count})?(?:${alternatives([...units.keys(), ...periods, ...shares])})`,
  'y',
);
