import { isDefinition } from './measure/is-definition.ts';
import { readClause } from './measure/read-clause.ts';
import type { Measure } from './measure-types.ts';
import { type Passage, type Span, toPassage } from './passage/passage.ts';
import { splitClauses } from './passage/split-clauses.ts';

/**
 * What a target value says, in the order of its words. Never throws; nothing is lost.
 *
 *   每月至少2次,参训率≥95%      合同审查30单、咨询约50单      年底前完成
 *   └number───┘ text└num┘      text    └num text └num┘      deadline, state
 */
export function readMeasures(value: string): Measure[] {
  const passage = toPassage(value);
  const measures = splitClauses(passage, { from: 0, to: value.length }).flatMap((clause) =>
    readUnwrapped(passage, clause),
  );
  return measures.every((measure) => measure.kind === 'text')
    ? measures.map(asDefinition)
    : measures;
}

function asDefinition(measure: Measure): Measure {
  return measure.kind === 'text' && isDefinition(measure.text)
    ? { ...measure, kind: 'definition' }
    : measure;
}

/** Brackets or quotation marks around a whole clause say nothing: “≥95%”, (2场,50人). */
function readUnwrapped(passage: Passage, clause: Span): Measure[] {
  const inner = unwrap(passage, clause);
  return inner.from === clause.from
    ? readClause(passage, clause)
    : splitClauses(passage, inner).flatMap((each) => readClause(passage, each));
}

function unwrap({ text, closers }: Passage, { from, to }: Span): Span {
  let start = from;
  let end = to;
  for (;;) {
    while (start < end && text[start] === ' ') start++;
    while (end > start && text[end - 1] === ' ') end--;
    if (closers.get(start) !== end - 1) return { from: start, to: end };
    start++;
    end--;
  }
}
