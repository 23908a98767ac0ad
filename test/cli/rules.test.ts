import { describe, expect, test } from 'vitest';
import { known } from '../../src/command/known.ts';
import { precisionOf } from '../../src/command/rules/precision-of.ts';
import { runCommand } from '../support/run-command.ts';

describe('perflint rules', () => {
  test('is a table', async () => {
    const { code, stdout } = await runCommand('/', ['rules']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^规则 +级别 +预设 +实测 +要求\n/);
    expect(stdout.trimEnd().split('\n')).toHaveLength(known.rules.size + 1);
    const { right, messages } = precisionOf('target/no-empty') ?? {};
    const measured = `${right}/${messages}`;
    expect(stdout).toMatch(
      new RegExp(`\\ntarget/no-empty +错误 +recommended +${measured} +指标值不得为空\\n`),
    );
  });

  test('as json has what a rule says of itself', async () => {
    const { stdout } = await runCommand('/', ['rules', '--format', 'json']);
    const rules = JSON.parse(stdout);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual([...known.rules.keys()].sort());
    const measured = rules.find(({ id }: { id: string }) => id === 'target/no-empty');
    expect(measured).toEqual({
      id: expect.any(String),
      title: expect.any(String),
      severity: expect.stringMatching(/^(error|warning|info)$/),
      preset: expect.any(String),
      years: null,
      why: expect.any(String),
      how: expect.any(String),
      basis: { key: expect.any(String), title: expect.any(String), demand: expect.any(String) },
      options: expect.any(Object),
      precision: { messages: expect.any(Number), right: expect.any(Number) },
    });
    for (const { id, precision } of rules) expect(precision).toEqual(precisionOf(id));
  });

  test('knows no other format', async () => {
    expect(await runCommand('/', ['rules', '--format', 'xml'])).toMatchObject({ code: 2 });
  });
});

describe('measured precision', () => {
  test('is that of a rule of ours, a share of what it said', () => {
    for (const id of known.rules.keys()) {
      const { messages, right } = precisionOf(id) ?? { messages: 1, right: 1 };
      expect(messages).toBeGreaterThan(0);
      expect(right).toBeLessThanOrEqual(messages);
    }
  });

  test.each(['toString', '__proto__', 'ours/no-such'])('of %s there is none', (id) => {
    expect(precisionOf(id)).toBe(null);
  });
});
