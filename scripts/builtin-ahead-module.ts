import { verbs } from '../src/check/verbs.ts';
import { ruleKey } from '../src/rule/ahead/rule-key.ts';
import { expressionFunctions } from '../src/rule/expression/expression-functions.ts';
import { parseExpression } from '../src/rule/expression/parse-expression.ts';
import { type Options, scopeOf } from '../src/rule/language/scope.ts';
import type { Pack } from '../src/rule/load/load-pack.ts';
import { makeLibrary } from '../src/rule/make-library.ts';
import type { Library } from '../src/rule/rule.ts';
import type { FactType } from '../src/tree/facts/fact.ts';
import type { NodeType } from '../src/tree/nodes.ts';
import { conditionsOf } from './condition-code/conditions.ts';
import { longestText } from './condition-code/longest-text.ts';
import { writeCondition } from './condition-code/write-condition.ts';
import { writeDoubts } from './condition-code/write-doubts.ts';

/**
 * The text of src/generated/builtin-ahead.ts: the conditions of the built-in rules as JavaScript.
 *
 * @param conditions their keys
 */
export function builtinAheadModule(
  conditions: readonly string[],
  patterns: readonly string[],
  pack: Pack,
): string {
  const library = makeLibrary({ ...pack, verbs, functions: expressionFunctions });
  const entries = conditions
    .toSorted()
    .map((key) => `    [${JSON.stringify(key)}, ${makerOf(key, library)}],\n`);
  const named = conditionsOf(pack.conditions, library);
  const doubts = pack.rules.flatMap((rule) => {
    const code = rule.years ? null : writeDoubts(rule, library, named);
    return code === null ? [] : [`    [${JSON.stringify(ruleKey(rule))}, ${code}],\n`];
  });
  const native = patterns
    .toSorted()
    .map((pattern): [string, number] => [pattern, longestText(pattern)])
    .filter(([, longest]) => longest > 0);
  return [
    '// Generated from rules/ by npm run generate. Do not edit.',
    '// @ts-nocheck -- checked as conditions, by the loader',
    "import type { Ahead } from '../rule/ahead/ahead.ts';",
    '',
    'export const builtinAhead: Ahead = {',
    `  conditions: new Map([\n${entries.join('')}  ]),`,
    `  doubts: new Map([\n${doubts.join('')}  ]),`,
    `  patterns: new Map(${JSON.stringify(native)}),`,
    '};',
    '',
  ].join('\n');
}

function makerOf(key: string, library: Library): string {
  const [types, added, text] = JSON.parse(key) as [NodeType[], Record<string, FactType>, string];
  const options: Options = Object.fromEntries(
    Object.entries(added).map(([name, type]) => [name, { type, value: null }]),
  );
  const scope = scopeOf(types, library, { options });
  return writeCondition(parseExpression(text, scope, library).ast, scope);
}
