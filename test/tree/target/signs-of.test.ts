import { expect, test } from 'vitest';
import { exampleTree } from '../../../src/rule/examples/example-tree.ts';
import { findDescendants } from '../../../src/tree/find-descendants.ts';
import type { Form } from '../../../src/tree/nodes.ts';
import { spotOf } from '../../../src/tree/spot.ts';
import { signsOf } from '../../../src/tree/target/signs-of.ts';

function signsIn(...values: string[]) {
  const cell = values
    .map((value, at) => `${at + 1}、产出指标：抽检，年度指标值：${value}。`)
    .join('');
  const form = exampleTree(cell).root.children[0] as Form;
  const { mixed, changes } = signsOf(form);
  const targets = findDescendants(spotOf(form, null), 'target').map(({ node }) => node);
  return { mixed, changes: targets.filter((target) => changes.has(target)).map((t) => t.value) };
}

test('finds other writings of the same comparator, each where it first stands', () => {
  expect(signsIn('≥5次', '≧6次', '≧7次', '不低于95%', '8次以上')).toEqual({
    mixed: ['≥', '≧', '不低于', '以上'],
    changes: ['≧6次', '不低于95%', '8次以上'],
  });
});

test('different comparators, and words that go with different things, are one writing each', () => {
  expect(signsIn('≥5次', '≤3次', '>90%').mixed).toEqual([]);
  expect(signsIn('不少于5次', '不低于95%').mixed).toEqual([]);
  expect(signsIn('≤5次', '控制在3次', '达到90%', '约100人').mixed).toEqual([]);
});
