import { alternatives } from '../../glossary/alternatives.ts';
import { numberPatterns, numberWords } from '../../glossary/measure/number-words.ts';
import type { Measure } from '../measure-types.ts';
import { matchAt } from '../passage/match-at.ts';
import type { Passage } from '../passage/passage.ts';
import { wordingOf } from '../passage/wording-of.ts';
import { readPerBefore } from '../quantity/read-per-before.ts';
import { readQuantity } from '../quantity/read-quantity.ts';
import { readSignBefore } from '../quantity/read-sign-before.ts';
import { isFormula } from './is-formula.ts';
import { isGrade } from './is-grade.ts';
import { isState } from './is-state.ts';
import { lead } from './lead.ts';
import { leadTable } from './lead-table.ts';
import { readComparison } from './read-comparison.ts';
import { readDeadline } from './read-deadline.ts';
import { readOccasion } from './read-occasion.ts';

/** Where in a clause a piece is read. */
export interface Setting {
  /** Where the words begin that no measure holds yet. */
  run: number;
  /** End of the clause. */
  end: number;
  /** No measure stands before in the clause. */
  isFirst: boolean;
  /** 每月, 按季 or the like stands earlier in the clause. */
  isPer: boolean;
}

/** The measure that begins at `at`; where none does, the place after what is no more than words. */
export function readPiece(passage: Passage, at: number, setting: Setting): Measure | number {
  const { text } = passage;
  const leads = leadTable[text.charCodeAt(at)] as number;
  if (leads & lead.group) return readGroup(passage, at, setting);
  return (
    (leads & lead.calendar ? readDeadline(passage, at) : null) ??
    (leads & lead.occasion ? readOccasion(passage, at) : null) ??
    (leads & lead.frequency ? readFrequency(passage, at) : null) ??
    (leads & lead.numberWord ? skipWord(text, at) : null) ??
    (leads & lead.quantity
      ? (readQuantity(passage, at, setting.isPer) ?? readComparison(passage, at))
      : null) ??
    skipRun(text, at)
  );
}

/**
 * What stands in brackets or quotation marks: after a measure it explains, elsewhere it is words.
 *
 *   100%(合格数÷总数)      帮扶企业(不少于5家)      “三支一扶”人员
 *       ^^^^^^^^^^^^ formula       ^^^^^^^^^ number   ^^^^^^^^^^ words
 */
function readGroup(passage: Passage, at: number, setting: Setting): Measure | number {
  const isBracket = passage.text[at] === '(';
  const isNote = isBracket && followsMeasure(passage.text.slice(setting.run, at).trim(), setting);
  const close = passage.closers.get(at) ?? (isNote ? setting.end : undefined);
  if (close === undefined) return at + 1;
  const to = Math.min(close + 1, setting.end);
  if (isNote) {
    const kind = isFormula(passage.text.slice(at + 1, to)) ? 'formula' : 'note';
    return { kind, ...wordingOf(passage, at, to) };
  }
  const inside = isBracket ? readQuantity(passage, at + 1, false) : null;
  return inside?.to === close ? inside : to;
}

/** Whether the words before a bracket are a measure, or none stand between the last one and the bracket. */
function followsMeasure(words: string, { isFirst }: Setting): boolean {
  return words === '' ? !isFirst : isState(words) || isGrade(words);
}

function readFrequency(passage: Passage, at: number): Measure | null {
  const read = readPerBefore(passage.text, at);
  return read && { kind: 'frequency', per: read.per, ...wordingOf(passage, at, read.to) };
}

function skipWord(text: string, at: number): number | null {
  const match = matchAt(numberWord, text, at);
  return match === null ? null : at + match[0].length;
}

const numberWord = new RegExp(`${numberPatterns.join('|')}|${alternatives(numberWords)}`, 'y');

/** A number that says no quantity, or comparators without one, are passed as a whole: their parts say none either. */
function skipRun(text: string, at: number): number {
  const run = matchAt(numberRun, text, at)?.[0].length;
  return run === undefined ? (readSignBefore(text, at)?.to ?? at + 1) : at + run;
}

const numberRun = /-?\d[\d.,]*(?:[-/]\d+)*[A-Za-z]*|[〇零一二两三四五六七八九十百千万亿]+/y;
