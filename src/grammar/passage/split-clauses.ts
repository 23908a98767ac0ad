import { alternatives } from '../../glossary/alternatives.ts';
import { formulaLabels } from '../../glossary/measure/formula-words.ts';
import type { Passage, Span } from './passage.ts';

/**
 * The clauses of a passage (or of a part of it), without what stands between them.
 *
 *   2场,50人      工作日内(特殊情况,可延长);1,000件
 *   ^^^ ^^^      ^^^^^^^^^^^^^^^^^^^^^ ^^^^^^ thousands
 *                       └ within brackets nothing is cut
 */
export function splitClauses(passage: Passage, within: Span): Span[] {
  const clauses: Span[] = [];
  let from = within.from;
  separator.lastIndex = within.from;
  for (let match = separator.exec(passage.text); match !== null; ) {
    if (match.index >= within.to) break;
    const closer = passage.closers.get(match.index);
    if (closer !== undefined) separator.lastIndex = closer + 1;
    else if (!opener.test(match[0])) {
      clauses.push({ from, to: match.index });
      from = match.index + 1;
    }
    match = separator.exec(passage.text);
  }
  clauses.push({ from, to: within.to });
  return clauses;
}

/** A comma between digits groups them, a colon between digits is a proportion or a time of day; 标准：begins anew. */
const separator = new RegExp(
  `[;。!?\\n\\r\\t|([【《“「]|,(?!(?<=\\d,)\\d{3}(?!\\d))|:(?!(?<=\\d:)\\d)|\\s(?=(?:${alternatives(formulaLabels)}):)`,
  'g',
);
const opener = /[([【《“「]/;
