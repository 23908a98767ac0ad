import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastGlob from 'fast-glob';
import { describe, expect, test } from 'vitest';
import { rulePages } from '../../scripts/pages/rule-pages.ts';
import { loadPack } from '../../src/rule/load/load-pack.ts';
import { bareBase, builtinPack } from '../rules/rule-files.ts';

const folder = join(import.meta.dirname, '../../docs/rules');

const basis = '填表: {title: 表, demand: 填全}';

const rule = `title: 场次不写 <b>若干</b>
severity: error
basis: 填表
select: target
when: indicator.isCounted
must: {not: {be-free-of: {lexicon: vague}}}
message: 写了“{value}”
why: 说不清 [几场]。
how: 写明。
options:
  least: {type: integer, minimum: 1, maximum: 9, default: 2, description: 最少几场}
cases:
  - when: indicator.index > least
    message: 后面写了“{value}”
examples:
  valid: ["1、产出指标：场次，年度指标值：若干场。"]
  invalid:
    - text: 1、产出指标：场次，年度指标值：«4场»。
      says: 写了“4场”
  skipped: ["1、产出指标：人数，年度指标值：4人。"]
`;

const pack = loadPack(
  [
    { path: 'basis.yaml', text: basis },
    {
      path: 'conditions.yaml',
      text: 'isCounted: {title: 数场次, of: indicator, holds: "name.isWord(\'counted\')"}',
    },
    { path: 'lexicons/counted.yaml', text: 'title: 数的\nwords: [场次]' },
    { path: 'lexicons/vague.yaml', text: 'title: 含糊的\nwords: [若干]' },
    { path: 'target/no-sessions.yaml', text: rule },
    {
      path: 'target/no-other.yaml',
      text: rule.replace(/options:\n.*\ncases:\n.*\n.*\n/, '').replace('场次不写', '另一条'),
    },
  ],
  bareBase,
);

describe('rulePages', () => {
  const pages = rulePages(pack);
  const page = pages.get('target/no-sessions.md') ?? '';

  test('has a page a rule and an index', () => {
    expect([...pack.faults]).toEqual([]);
    expect([...pages.keys()]).toEqual(['target/no-other.md', 'target/no-sessions.md', 'README.md']);
    expect(pages.get('README.md')).toContain(
      '| [`target/no-sessions`](target/no-sessions.md) | 场次不写 &lt;b>若干&lt;/b> | 错误 | recommended |  |',
    );
  });

  test('says what the rule says, with nothing in it taken for markup', () => {
    expect(page).toContain('# 场次不写 &lt;b>若干&lt;/b>\n');
    expect(page).toContain('- 为什么：说不清 \\[几场\\]。\n- 怎么改：写明。\n- 依据：表。填全。\n');
    expect(page).toContain('- 实测：在人工核对过的目标表上没有提示过。\n');
  });

  test('shows options, examples, word lists and rules alike', () => {
    expect(page).toContain('| `least` | 最少几场 | 整数，1 至 9 | `2` |');
    expect(page).toContain('  target/no-sessions: [error, {least: 2}]\n');
    expect(page).toContain('```text\n1、产出指标：场次，年度指标值：«4场»。\n→ 写了“4场”\n```\n');
    expect(page).toMatch(/`counted`.*：数的，1 个词\n.*`vague`.*：含糊的，1 个词\n/);
    expect(page).toContain('- [`target/no-other`](../target/no-other.md)：另一条');
    expect(pages.get('target/no-other.md')).not.toContain('## 选项');
  });

  test('docs/rules is up to date: npm run generate', () => {
    const written = fastGlob.globSync('**/*', { cwd: folder }).sort();
    const expected = rulePages(builtinPack);
    expect(written).toEqual([...expected.keys()].sort());
    for (const [path, text] of expected) {
      expect(readFileSync(join(folder, path), 'utf8') === text, path).toBe(true);
    }
  });
});
