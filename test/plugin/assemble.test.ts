import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/plugin/assemble.ts';
import { builtin } from '../../src/plugin/builtin.ts';
import { loadPackPlugin } from '../../src/plugin/pack/load-pack-plugin.ts';
import type { Plugin } from '../../src/plugin/plugin.ts';
import { run } from '../../src/rule/run.ts';
import { treeOf } from '../rule/support.ts';

const own = `title: 指标值不写“按上级要求”
severity: warning
basis: 填表
select: target
must: {not: {be-one-of: {lexicon: excuses}}}
message: “{value}”不是指标值
why: 原因。
how: 办法。
examples:
  valid: [1、产出指标：场次，年度指标值：4场。]
  invalid:
    - {text: 1、产出指标：场次，年度指标值：«按上级要求»。, says: “按上级要求”不是指标值}
`;

const files = [
  { path: 'target/no-excuse.yaml', text: own },
  { path: 'lexicons/excuses.yaml', text: 'title: 推托的话\nwords: [按上级要求, 按需]\n' },
];

function messages(plugins: readonly Plugin[], text: string, changes = {}): string[] {
  const rules = [...assemble(plugins, changes).values()].map((rule) => ({
    rule,
    severity: rule.severity,
    options: {},
  }));
  return run(treeOf(text), rules).map(({ message }) => message);
}

describe('assemble', () => {
  test('gives each built-in rule with its basis', () => {
    const rules = assemble([builtin]);
    expect(rules.size).toBeGreaterThanOrEqual(12);
    for (const [id, rule] of rules) {
      expect(rule.id).toBe(id);
      expect(rule.basis.title).not.toBe('');
    }
  });

  test('word lists can be extended and cut', () => {
    const text = '1、产出指标：场次，年度指标值：无。2、产出指标：人数，年度指标值：另议。';
    const says = (word: string) => expect.stringContaining(`写的是“${word}”`);
    expect(messages([builtin], text)).toContainEqual(says('无'));
    expect(messages([builtin], text)).not.toContainEqual(says('另议'));
    const changes = { lexicons: { placeholders: { add: ['另议'], remove: ['无'] } } };
    expect(messages([builtin], text, changes)).toContainEqual(says('另议'));
    expect(messages([builtin], text, changes)).not.toContainEqual(says('无'));
  });

  test('a catalog can be chosen for all forms', () => {
    const text =
      '1、1-产出指标；14-成本指标；人均成本；实施周期指标值：≤400元；年度指标值：≤400元。';
    const foreign = expect.stringContaining('“14-成本指标”是2015年框架的分类');
    expect(messages([builtin], text)).not.toContainEqual(foreign);
    expect(messages([builtin], text, { catalog: '2021' })).toContainEqual(foreign);
  });
});

describe('a folder of rules as a plugin', () => {
  test('adds rules and words to what there is', () => {
    const { plugin, faults } = loadPackPlugin('./our-rules', files, [builtin]);
    expect([...faults]).toEqual([]);
    expect(messages([builtin, plugin], '1、产出指标：场次，年度指标值：按需。')).toContain(
      '“按需”不是指标值',
    );
  });

  test('may not take the name of a built-in rule', () => {
    const taken = [...files, { path: 'target/no-empty.yaml', text: own }];
    const { faults } = loadPackPlugin('./our-rules', taken, [builtin]);
    expect([...faults.keys()]).toEqual(['target/no-empty.yaml']);
  });

  test('is left out as far as it is wrong', () => {
    const broken = files.map(({ path, text }) => ({
      path,
      text: text.replace('select', 'selekt'),
    }));
    const { plugin, faults } = loadPackPlugin('./our-rules', broken, [builtin]);
    expect(plugin.rules).toEqual([]);
    expect(faults.get('target/no-excuse.yaml')).toContainEqual(
      expect.objectContaining({ line: 4, column: 1, message: '没有“selekt”这一项' }),
    );
  });
});
