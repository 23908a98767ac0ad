import type { Lexicon, Library, NamedCondition, RuleDefinition } from '../../src/rule/rule.ts';

/** The word lists and shared conditions that a rule rests on, directly or by way of conditions. */
export interface WordsUsed {
  lexicons: Lexicon[];
  conditions: NamedCondition[];
}

/** @param all the conditions that there are, each after those that it builds on */
export function wordsUsed(
  { select, when, must, cases = [] }: RuleDefinition,
  { lexicons }: Pick<Library, 'lexicons'>,
  all: readonly NamedCondition[],
): WordsUsed {
  let said = JSON.stringify([select, when, must, cases.map((own) => [own.when, own.must])]);
  const conditions: NamedCondition[] = [];
  for (const condition of all.toReversed()) {
    if (!new RegExp(`\\b${condition.name}\\b`).test(said)) continue;
    conditions.push(condition);
    said += JSON.stringify(condition.holds);
  }
  // Names of word lists stand in quotes, of YAML or of CEL.
  const quoted = new Set(said.match(/(?<=["'])[\w-]+(?=\\?["'])/g));
  return { lexicons: [...lexicons.values()].filter(({ name }) => quoted.has(name)), conditions };
}
