import { describe, expect, test } from 'vitest';
import { exampleTree } from '../../../src/rule/examples/example-tree.ts';
import { loadPack } from '../../../src/rule/load/load-pack.ts';
import { makeLibrary } from '../../../src/rule/make-library.ts';
import { ruleOf } from '../../../src/rule/rule-of.ts';
import { run } from '../../../src/rule/run.ts';
import { bareBase, builtinPack } from '../../rules/rule-files.ts';
import { messagesIn } from '../support.ts';

const base = { ...bareBase, ...builtinPack };

function ruleWith(parts: Record<string, string>): string {
  const all = {
    title: '标题',
    severity: 'error',
    basis: '填表',
    select: 'target',
    must: '{match: {pattern: "场"}}',
    message: '不对',
    why: '原因',
    how: '办法',
    ...parts,
  };
  const head = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  const examples = `examples:
  valid: ["1、产出指标：场次，年度指标值：4场。"]
  invalid: [{text: "1、产出指标：场次，年度指标值：«4次»。", says: 不对}]`;
  return `${head.join('\n')}\n${examples}\n`;
}

/** Loads a pack with one hostile file, in bounded time. */
function load(text: string, path = 'target/no-hostile.yaml') {
  const started = performance.now();
  const pack = loadPack([{ path, text }], base);
  expect(performance.now() - started).toBeLessThan(1000);
  return pack;
}

function nested(depth: number): string {
  return `${'{not: '.repeat(depth)}{match: {pattern: 场}}${'}'.repeat(depth)}`;
}

const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...[...'bcdefgh'].map((name, i) => {
    const before = '*abcdefgh'[i + 1];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`)}]`;
  }),
].join('\n');

describe('hostile packs', () => {
  test.each([
    ['an alias bomb', bomb],
    ['ten thousand nested demands', ruleWith({ must: nested(10_000) })],
    ['ten thousand brackets', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['a file of 5 MB', ruleWith({ title: '长'.repeat(5_000_000) })],
    ['a list of a million items', `words:\n${'- 词\n'.repeat(1_000_000)}`],
    [
      'a condition of ten thousand parts',
      ruleWith({ when: Array.from({ length: 10_000 }, () => 'value != ""').join(' && ') }),
    ],
    [
      'a condition ten thousand deep',
      ruleWith({ when: `${'('.repeat(10_000)}exists${')'.repeat(10_000)}` }),
    ],
    [
      'three macros over each other',
      ruleWith({
        when: 'form.projects.all(a, form.projects.all(b, form.projects.all(c, a.exists && b.exists && c.exists)))',
      }),
    ],
    ['a repeat of repeats', ruleWith({ must: '{match: {pattern: "((a{1000}){1000}){1000}"}}' })],
    [
      'a pattern with back references',
      ruleWith({ must: String.raw`{match: {pattern: '(a)\1+'}}` }),
    ],
    ['a very long pattern', ruleWith({ must: `{match: {pattern: "${'(a|b)'.repeat(5000)}"}}` })],
    [
      'ten thousand selectors',
      ruleWith({ select: Array.from({ length: 10_000 }, () => 'target').join(', ') }),
    ],
    ['a key named __proto__', `${ruleWith({})}__proto__: {severity: info}\n`],
    ['a key named constructor', `${ruleWith({})}constructor: {name: x}\n`],
    ['binary', '\0\x01\x02\x03'],
    ['nothing', ''],
    ['a list', '- a\n- b\n'],
    ['a tag', 'title: !!js/function "function(){}"\n'],
  ])('%s is refused with a message', (_name, text) => {
    const faults = load(text).faults.get('target/no-hostile.yaml') ?? [];
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(60);
    for (const { message, how, line } of faults) {
      expect(message.length).toBeLessThan(300);
      expect(how).not.toBe('');
      expect(line).toBeGreaterThan(0);
    }
  });

  test.each(['lexicons/x.yaml', 'catalogs/x.yaml', 'basis.yaml', 'conditions.yaml'])(
    'a bomb in %s is refused',
    (path) => {
      expect(load(bomb, path).faults.get(path)?.length).toBeGreaterThan(0);
    },
  );

  test.each(['__proto__', 'constructor', 'toString'])('%s is no name of anything', (name) => {
    for (const parts of [
      { select: name },
      { select: `target[${name}=x]` },
      { when: `${name} == ""` },
      { when: `indicator.${name} == ""` },
      { message: `"{${name}}"` },
      { message: `"{indicator.${name}}"` },
      { must: `{${name}: {}}` },
      { must: `{be-filled: {fact: ${name}}}` },
      { must: `{be-one-of: {lexicon: ${name}}}` },
      { basis: name },
    ]) {
      expect(load(ruleWith(parts)).rules, JSON.stringify(parts)).toEqual([]);
    }
    expect(({} as Record<string, unknown>)['severity']).toBeUndefined();
  });

  test('a pattern that backtracks elsewhere runs in time linear in the text', () => {
    const text = ruleWith({ must: '{not: {match: {pattern: "(场+)+次$"}}}' })
      .replace('年度指标值：4场。', '年度指标值：4人。')
      .replace('«4次»', '4«场次»');
    const pack = load(text);
    expect([...pack.faults]).toEqual([]);
    const [definition] = pack.rules;
    if (!definition) throw new Error('not loaded');
    const rule = ruleOf(definition, makeLibrary(base));
    const { root } = exampleTree(`1、产出指标：场次，年度指标值：${'场'.repeat(50_000)}。`);
    const started = performance.now();
    run(root, [{ rule, severity: 'error', options: {} }]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('a rule that reads all of the table for each of its parts is stopped, and says so', () => {
    const rows = Array.from(
      { length: 1000 },
      (_, i) => `| 项目${i} | 目标 | 1、产出指标：场次，年度指标值：9。 |`,
    );
    const table = ['| 项目名称 | 绩效目标 | 绩效指标 |', '| --- | --- | --- |', ...rows].join('\n');
    const started = performance.now();
    const messages = messagesIn(table, {
      select: 'target',
      when: 'form.projects.all(a, form.projects.all(b, a.name != b.name || a.goal == b.goal))',
      must: { match: { pattern: '场' } },
      message: '{value}',
    });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(messages).toEqual(['规则“test/no-fault”太费时，只检查到这里']);
  });

  test('a macro whose turns look at nothing is refused', () => {
    const when = 'form.projects.all(a, form.projects.all(b, value == ""))';
    const faults = load(ruleWith({ when })).faults.get('target/no-hostile.yaml') ?? [];
    expect(faults[0]?.message).toContain('没有用到');
  });
});
