import { verbs } from '../../src/check/verbs.ts';
import { expressionFunctions } from '../../src/rule/expression/expression-functions.ts';
import type { Pack } from '../../src/rule/load/load-pack.ts';
import type { Examples } from '../../src/rule/load/rule-text.ts';
import { makeLibrary } from '../../src/rule/make-library.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { ruleOf } from '../../src/rule/rule-of.ts';
import { relatedRules } from './related-rules.ts';
import { ruleIndex } from './rule-index.ts';
import { rulePage } from './rule-page.ts';
import { wordsUsed } from './words-used.ts';

/** The pages of docs/rules/ by their path there: one a rule, and an index. */
export function rulePages(pack: Pack): ReadonlyMap<string, string> {
  const library = makeLibrary({ ...pack, verbs, functions: expressionFunctions });
  const rules = pack.rules.map((definition) => ruleOf(definition, library));
  const usedBy = ({ definition }: Rule) => wordsUsed(definition, library, pack.conditions);
  const related = relatedRules(rules, usedBy);
  const pages = rules.map((rule): [string, string] => {
    const examples = pack.examples.get(rule.id) as Examples;
    const notes = { examples, used: usedBy(rule), related: related.get(rule) ?? [] };
    return [`${rule.id}.md`, rulePage(rule, notes)];
  });
  return new Map([...pages, ['README.md', ruleIndex(rules)]]);
}
