import { describe, expect, test } from 'vitest';
import { verbs } from '../../../src/check/verbs.ts';
import { builtinAhead } from '../../../src/generated/builtin-ahead.ts';
import { builtinRules } from '../../../src/generated/builtin-rules.ts';
import { parseGrid } from '../../../src/parse/parse-grid.ts';
import { readText } from '../../../src/read/text.ts';
import { expressionFunctions } from '../../../src/rule/expression/expression-functions.ts';
import { compileExpression } from '../../../src/rule/expression.ts';
import { type Options, scopeOf } from '../../../src/rule/language/scope.ts';
import { makeLibrary } from '../../../src/rule/make-library.ts';
import type { FactType } from '../../../src/tree/facts/fact.ts';
import type { NodeType, Root } from '../../../src/tree/nodes.ts';
import { visit } from '../../../src/tree/visit.ts';
import { seeds } from '../../support/seeds.ts';

const ahead = makeLibrary({
  ...builtinRules,
  verbs,
  functions: expressionFunctions,
  ahead: builtinAhead,
});
const interpreted = makeLibrary({ ...builtinRules, verbs, functions: expressionFunctions });
const roots = seeds.map(({ bytes }) => parseGrid(readText(bytes)));
const keys = [...(builtinAhead.conditions as ReadonlyMap<string, unknown>).keys()];

describe('conditions compiled ahead of time', () => {
  test('are all those of the built-in rules', () => {
    expect(keys.length).toBeGreaterThan(100);
  });

  test.each(keys)('%s', (key) => {
    const answers = [ahead, interpreted].map((library) => answersOf(key, library));
    expect(answers[0]).toEqual(answers[1]);
  });
});

/** What a condition answers at each node of the seeds, with some values for what is supplied. */
function answersOf(key: string, library: typeof ahead): string[] {
  const [types, added, text] = JSON.parse(key) as [NodeType[], Record<string, FactType>, string];
  return ['', '10'].map((value) => {
    const options: Options = Object.fromEntries(
      Object.entries(added).map(([name, type]) => [name, { type, value: valueOf(type, value) }]),
    );
    const { evaluate } = compileExpression(text, scopeOf(types, library, { options }), library);
    return roots.map((root) => held(root, types, evaluate)).join('\n');
  });
}

function held(
  root: Root,
  types: readonly NodeType[],
  evaluate: ReturnType<typeof compileExpression>['evaluate'],
): string {
  let answers = '';
  visit(root, (spot) => {
    if (types.includes(spot.node.type)) answers += evaluate(spot, {}) ? '1' : '0';
  });
  return answers;
}

function valueOf(type: FactType, value: string) {
  if (type === 'string') return value;
  if (type === 'boolean') return value === '';
  return type === 'number' ? Number(value) : null;
}
