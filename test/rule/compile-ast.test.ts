import { fc, test } from '@fast-check/vitest';
import { Environment } from '@marcbachmann/cel-js';
import { describe, expect } from 'vitest';
import { writeCondition } from '../../scripts/condition-code/write-condition.ts';
import type { ConditionMaker } from '../../src/rule/ahead/ahead.ts';
import { termsOf } from '../../src/rule/ahead/terms-of.ts';
import { parseExpression } from '../../src/rule/expression/parse-expression.ts';
import { compileExpression } from '../../src/rule/expression.ts';
import { type Options, scopeOf } from '../../src/rule/language/scope.ts';
import type { Spot } from '../../src/tree/spot.ts';
import { library, spotsOf, treeOf } from './support.ts';

/** The CEL library as the judge of what expressions mean. */
const judge = new Environment()
  .registerVariable('a', 'string')
  .registerVariable('b', 'string')
  .registerVariable('x', 'double')
  .registerVariable('y', 'double')
  .registerVariable('p', 'bool')
  .registerVariable('words', 'list<string>');

const [spot] = spotsOf(treeOf('1、产出指标：场次，年度指标值：4场。'), 'indicator');

interface Values {
  a: string;
  b: string;
  x: number;
  y: number;
  p: boolean;
  words: string[];
}

function ours(text: string, { a, b, x, y, p, words }: Values): boolean[] {
  const options: Options = {
    a: { type: 'string', value: a },
    b: { type: 'string', value: b },
    x: { type: 'number', value: x },
    y: { type: 'number', value: y },
    p: { type: 'boolean', value: p },
    words: { type: 'list<string>', value: words },
  };
  const scope = scopeOf(['indicator'], library, { options });
  const { evaluate } = compileExpression(text, scope, library);
  const code = writeCondition(parseExpression(text, scope, library).ast, scope);
  // oxlint-disable-next-line typescript/no-implied-eval -- what the generator writes, run as it will be
  const written = new Function(`return ${code}`)() as ConditionMaker;
  const terms = termsOf(scope, library);
  return [evaluate(spot as Spot, {}), written(terms)(spot as Spot, {})];
}

const text = fc.oneof(
  fc.stringMatching(/^[甲乙ab0-9]{0,4}$/),
  fc.constantFrom('', '甲', '甲乙', '𠮷野', 'a'),
);
const number = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ noNaN: true, min: -9, max: 9 }),
);
const values = fc.record({
  a: text,
  b: text,
  x: number,
  y: number,
  p: fc.boolean(),
  words: fc.array(text, { maxLength: 4 }),
});

/** Conditions of all operators, functions and macros, put together at random. */
const { condition } = fc.letrec<{ condition: string; simple: string }>((tie) => ({
  simple: fc.constantFrom(
    'a == b',
    'a != "甲"',
    'a < b',
    'a + b == "甲乙"',
    'a.contains(b)',
    'a.startsWith("甲")',
    'a.endsWith(b)',
    'a.size() > 2',
    'size(a) <= size(b)',
    'a.size() + 1 == b.size() * 2 - 1',
    'a.size() % 2 == 0',
    'a.size() / 2 == 1',
    'a in ["甲", "a", ""]',
    'a in words',
    'words == ["甲"]',
    'x > y',
    'x >= 2.0',
    'x < 3',
    'x + y <= x * 2.0',
    'x / 2.0 - y != 0.0',
    '-x > y',
    'p',
    '(p ? a : b) == "甲"',
    'words.all(w, w != a)',
    'words.exists(w, w == a || w.contains(b))',
    'words.exists_one(w, w == "甲")',
    'words.filter(w, w != "").size() > 1',
    'words.map(w, w + a).exists(v, v == "甲甲")',
    'words.map(w, w != "", w + a).size() == 1',
    'words.all(v, words.exists(w, w != v || a == v))',
  ),
  condition: fc.oneof(
    { depthSize: 'small' },
    tie('simple'),
    fc.tuple(tie('condition'), tie('condition')).map(([one, other]) => `(${one}) && (${other})`),
    fc.tuple(tie('condition'), tie('condition')).map(([one, other]) => `${one} || (${other})`),
    tie('condition').map((one) => `!(${one})`),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([one, two, three]) => `(${one}) ? (${two}) : (${three})`),
  ),
}));

describe('compiled conditions', () => {
  test.prop([condition, values], { numRuns: 1000 })(
    'mean what CEL says they mean',
    (expression, given) => {
      const meant = judge.evaluate(expression, { ...given });
      expect(ours(expression, given), expression).toEqual([meant, meant]);
    },
  );
});
