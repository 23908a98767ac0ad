import type { Measure, NumberMeasure, RangeMeasure } from '../measure-types.ts';
import type { Passage, Span } from '../passage/passage.ts';
import { wordingOf } from '../passage/wording-of.ts';
import { units } from '../../glossary/measure/units.ts';
import { isDefinition } from './is-definition.ts';
import { nextLead } from './next-lead.ts';
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
  const measures: Measure[] = [];
  let run = clause.from;
  let at = nextLead(passage.text, run);
  while (at < clause.to) {
    const piece = readPiece(passage, at, {
      end: clause.to,
      isAfterMeasure: measures.length > 0 && isBlank(passage.text, run, at),
      isPer: measures.some((measure) => measure.kind === 'frequency'),
    });
    if (typeof piece === 'object') {
      addWords(measures, passage, run, piece.from);
      add(measures, passage, piece);
      run = piece.to;
    }
    at = nextLead(passage.text, typeof piece === 'object' ? piece.to : piece);
  }
  addWords(measures, passage, run, clause.to);
  return measures.length === 1 ? measures.map(asDefinition) : measures;
}

function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}

function addWords(measures: Measure[], passage: Passage, from: number, to: number): void {
  const words = from < to ? readWords(passage, from, to) : null;
  if (words !== null) measures.push(words);
}

function add(measures: Measure[], passage: Passage, measure: Measure): void {
  if (measure.kind !== 'number' && measure.kind !== 'range') {
    measures.push(measure);
    return;
  }
  const last = measures.at(-1);
  if (last?.kind === 'text' && units.get(measure.unit ?? '') === 'time' && since.test(last.text)) {
    last.kind = 'condition';
  }
  measures.push(withFrequency(measures, passage, measure));
}

/** 接报后, 受理之日起: from when a time counts. */
const since = /(?:后|之日起|日起|时起|以来)$/;

/** Takes 每月 just before into the number; 每月 farther off stays and still says what the number is for each of. */
function withFrequency(
  measures: Measure[],
  passage: Passage,
  measure: NumberMeasure | RangeMeasure,
): Measure {
  const frequencies = measures.filter((each) => each.kind === 'frequency');
  if (frequencies.length === 0) return measure;
  const per = [...new Set([...frequencies.flatMap((each) => each.per), ...measure.per])];
  let from = measure.from;
  while (isJoined(measures.at(-1), passage, from)) from = (measures.pop() as Measure).from;
  return { ...measure, per, ...wordingOf(passage, from, measure.to) };
}

function isJoined(last: Measure | undefined, passage: Passage, from: number): boolean {
  return last?.kind === 'frequency' && isBlank(passage.text, last.to, from);
}

function asDefinition(measure: Measure): Measure {
  return measure.kind === 'text' && isDefinition(measure.text)
    ? { ...measure, kind: 'definition' }
    : measure;
}
