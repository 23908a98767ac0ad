import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../src/rule/examples/examples-of.ts';
import { testExample } from '../../src/rule/examples/test-example.ts';
import { joinParts } from '../../src/rule/load/join-parts.ts';
import { makeLibrary } from '../../src/rule/make-library.ts';
import { ruleOf } from '../../src/rule/rule-of.ts';
import { bareBase, builtinPack } from './rule-files.ts';

const library = makeLibrary(joinParts(bareBase, builtinPack));

test('the built-in rules load without a fault', () => {
  expect([...builtinPack.faults]).toEqual([]);
});

describe.each(builtinPack.rules.map((rule) => [rule.id, rule] as const))('%s', (id, definition) => {
  const rule = ruleOf(definition, library);
  const active = [{ rule, severity: rule.severity, options: {} }];
  const examples = builtinPack.examples.get(id);
  if (!examples) throw new Error(`no examples: ${id}`);

  test.each(examplesOf(examples).map(({ example }) => [example.kind, example] as const))(
    '%s example',
    (_kind, example) => {
      expect(testExample(active, example)).toEqual([]);
    },
  );

  test('speaks to clerks: the fact in one sentence, without 请, and what to do', () => {
    const messages = [definition, ...(definition.cases ?? [])].map(({ message }) => message ?? '');
    for (const message of messages) expect(message).not.toMatch(/请|。|!|！|linter|error/i);
    expect(definition.how).toMatch(/。$/);
    expect(definition.why).toMatch(/。$/);
  });
});
