import { describe, expect, test } from 'vitest';
import { scopeOf } from '../../../src/rule/language/scope.ts';
import { mutateCondition } from '../../../src/rule/mutate/mutate-condition.ts';
import { mutateRule } from '../../../src/rule/mutate/mutate-rule.ts';
import { mutateSelector } from '../../../src/rule/mutate/mutate-selector.ts';
import type { RuleDefinition } from '../../../src/rule/rule.ts';
import { library } from '../support.ts';

const scope = scopeOf(['indicator'], library);

function texts(condition: string): string[] {
  return mutateCondition(condition, scope, library).map(({ text }) => text);
}

describe('mutants of a condition', () => {
  test('flip a comparison and move its boundary and threshold', () => {
    expect(texts('index > 3')).toEqual(['index <= 3', 'index >= 3', 'index > 2', 'index > 4']);
    expect(texts('name == "a"')).toEqual(['name != "a"']);
  });

  test('drop each part, brackets and all', () => {
    expect(texts('(hasAnnual || hasPeriod) && name != ")"')).toEqual([
      '((nodeType == nodeType)) && name != ")"',
      '(hasAnnual || hasPeriod) && (nodeType == nodeType)',
      '((nodeType != nodeType) || hasPeriod) && name != ")"',
      '(hasAnnual || (nodeType != nodeType)) && name != ")"',
      '(hasAnnual || hasPeriod) && name == ")"',
    ]);
    expect(texts('hasAnnual && (hasPeriod || exists)')[1]).toBe(
      'hasAnnual && ((nodeType == nodeType))',
    );
  });

  test('remove a negation, and each word of a list', () => {
    expect(texts('!hasAnnual')).toEqual(['hasAnnual']);
    expect(texts('name in ["a", "b"]')).toEqual(['name in ["b"]', 'name in ["a"]']);
  });

  test('all compile, also inside macros', () => {
    const condition =
      'targets.exists(t, (t.scope == "annual") && t.value.size() > 2) || !(index < 3)';
    for (const text of texts(condition)) {
      expect(() => texts(text), text).not.toThrow();
    }
    expect(texts(condition).length).toBeGreaterThan(8);
  });
});

test('mutants of a selector drop an alternative, drop a test or turn it round', () => {
  expect(mutateSelector('level1, project target[scope=annual]').map(({ text }) => text)).toEqual([
    'project target[scope=annual]',
    'level1',
    'level1, project target',
    'level1, project target[scope!=annual]',
  ]);
});

test('mutants of a rule change one thing each', () => {
  const rule: RuleDefinition = {
    id: 'test/no-fault',
    title: '标题',
    severity: 'error',
    preset: 'recommended',
    basis: '填表',
    select: 'indicator',
    when: 'index > most',
    must: { any: [{ have: 'target[scope=annual]' }, { not: { 'be-filled': { fact: 'name' } } }] },
    message: '不对',
    once: 'form',
    cases: [{ when: 'hasPeriod', message: '别的' }],
    why: '原因',
    how: '办法',
    options: { most: { type: 'integer', default: 2, description: '' } },
  };
  const mutants = mutateRule(rule, library);
  expect(mutants.map(({ where, what }) => `${where}: ${what}`)).toEqual([
    'when: 去掉条件',
    'when: “index > most”的“>”改成“<=”',
    'when: “index > most”的“>”改成“>=”',
    'must: 去掉“any”的第1项',
    'must: 去掉“[scope=annual]”',
    'must: “[scope=annual]”改成“[scope!=annual]”',
    'must: 去掉“any”的第2项',
    'must: 去掉“not”',
    'must: 去掉“fact”',
    'once: 去掉',
    'cases 1: 去掉这种情形',
    'options most: 2改成1',
    'options most: 2改成3',
  ]);
  expect(new Set(mutants.map(({ definition }) => JSON.stringify(definition))).size).toBe(
    mutants.length,
  );
});
