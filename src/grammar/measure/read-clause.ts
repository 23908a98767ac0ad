import { units } from '../../glossary/measure/units.ts';
import type { Measure, NumberMeasure, RangeMeasure } from '../measure-types.ts';
import type { Passage, Span } from '../passage/passage.ts';
import { wordingOf } from '../passage/wording-of.ts';
import { leadTable } from './lead-table.ts';
import { readFormula } from './read-formula.ts';
import { readPiece } from './read-piece.ts';
import { readWords } from './read-words.ts';

/**
 * The measures of one clause.
 *
 *   接报后8小时内排除故障      每5年对所属单位审计一次
 *   │    │      text          │   text         number, per 5年
 *   │    number               frequency
 *   condition
 */
export function readClause(passage: Passage, clause: Span): Measure[] {
  const formula = readFormula(passage, clause);
  if (formula !== null) return formula;
  const { text } = passage;
  const read: Reading = { passage, measures: [], per: [], run: clause.from };
  for (let at = nextLead(text, clause.from); at < clause.to; ) {
    const { run, measures, per } = read;
    const setting = { run, end: clause.to, isFirst: measures.length === 0, isPer: per.length > 0 };
    const piece = readPiece(passage, at, setting);
    if (typeof piece === 'object') add(read, piece);
    at = nextLead(text, typeof piece === 'object' ? piece.to : piece);
  }
  addWords(read, clause.to, false);
  return read.measures;
}

/** Where the next measure may begin. */
function nextLead(text: string, from: number): number {
  let at = from;
  while (at < text.length && leadTable[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** A clause while it is read. */
interface Reading {
  passage: Passage;
  measures: Measure[];
  /** What 每月, 按季 so far say that later numbers are counted for each of. */
  per: string[];
  /** Where the words begin that no measure holds yet. */
  run: number;
}

function add(read: Reading, piece: Measure): void {
  const isNumber = piece.kind === 'number' || piece.kind === 'range';
  addWords(read, piece.from, isNumber || piece.kind === 'comparison');
  read.run = piece.to;
  if (piece.kind === 'frequency') read.per = [...new Set([...read.per, ...piece.per])];
  if (isNumber) noteCondition(read.measures.at(-1), piece);
  read.measures.push(isNumber && read.per.length > 0 ? withFrequency(read, piece) : piece);
}

function addWords(read: Reading, to: number, isSubject: boolean): void {
  const words = read.run < to ? readWords(read.passage, { from: read.run, to }, isSubject) : null;
  if (words !== null) read.measures.push(words);
}

/** 接报后, 受理之日起: from when a time counts. */
function noteCondition(last: Measure | undefined, { unit }: NumberMeasure | RangeMeasure): void {
  if (last?.kind !== 'text' || units.get(unit ?? '') !== 'time') return;
  if (/(?:(?<!今)后|起|以来)(?:保证|确保|须|应|需|在)?$/.test(last.text)) last.kind = 'condition';
}

/** Takes 每月 just before into the number; 每月 farther off stays and still says what the number is for each of. */
function withFrequency(
  { passage, measures, per }: Reading,
  measure: NumberMeasure | RangeMeasure,
): Measure {
  let from = measure.from;
  for (let last = measures.at(-1); last?.kind === 'frequency'; last = measures.at(-1)) {
    if (passage.text.slice(last.to, from).trim() !== '') break;
    from = last.from;
    measures.pop();
  }
  const everyPer = [...new Set([...per, ...measure.per])];
  return { ...measure, per: everyPer, ...wordingOf(passage, from, measure.to) };
}
