import { describe, expect, test } from 'vitest';
import { loadPack, type PackFile } from '../../../src/rule/load/load-pack.ts';
import type { Fault } from '../../../src/yaml/fault.ts';
import { bareBase, ruleFiles } from '../../rules/rule-files.ts';

const words = ruleFiles.filter(({ path }) => /^(lexicons|catalogs|basis|conditions)/.test(path));

const sound = `title: 指标值不得为空
severity: error
basis: 88号
select: target
when: indicator.index > 1
must:
  not:
    be-one-of: {lexicon: placeholders}
message: “{indicator.name}”的{scopeName}写的是“{value}”
why: 原因。
how: 办法。
examples:
  valid:
    - 1、产出指标：场次，年度指标值：4场。2、产出指标：人数，年度指标值：9人。
  invalid:
    - text: 1、产出指标：场次，年度指标值：4场。2、产出指标：人数，年度指标值：«无»。
      says: “人数”的年度指标值写的是“无”
  skipped:
    - 1、产出指标：场次，年度指标值：无。
`;

function load(text: string, path = 'target/no-test.yaml') {
  return loadPack([...words, { path, text }], bareBase);
}

function faultsOf(text: string, path = 'target/no-test.yaml'): readonly Fault[] {
  return load(text, path).faults.get(path) ?? [];
}

test('a sound rule loads', () => {
  const pack = load(sound);
  expect([...pack.faults]).toEqual([]);
  expect(pack.rules).toMatchObject([{ id: 'target/no-test', preset: 'recommended' }]);
  expect(pack.rules[0]).not.toHaveProperty('examples');
  expect(pack.examples.get('target/no-test')?.skipped).toHaveLength(1);
});

describe('every mistake is found at load, with its place and what to write', () => {
  test.each([
    ['title: 指标值不得为空\n', '', [1, 1], '缺少“title”', '补上'],
    ['severity: error', 'severity: fatal', [2, 11], '“fatal”不是可用的值', 'error'],
    ['severity: error', 'severity: [error]', [2, 11], '“error”不是可用的值', 'error'],
    ['basis: 88号', 'basis: 89号', [3, 8], '没有“89号”这个依据', '88号'],
    ['select: target', 'select: targets', [4, 9], '没有“targets”这种内容', 'target'],
    ['select: target', 'select: target > indicator', [4, 18], '选不到任何内容', '没有别的内容'],
    ['select: target', 'select: target[scope=yearly]', [4, 22], '不会是“yearly”', 'annual'],
    ['select: target', 'select: 3', [4, 9], '这里应是文字，写的是数字', '文字'],
    ['when: indicator.index > 1', 'when: indicator.idx > 1', [5, 17], '没有“idx”这个名称', 'index'],
    [
      'when: indicator.index > 1',
      'when: indicator.index > "1"',
      [5, 7],
      '两边不能这样比较或运算',
      '同一种',
    ],
    [
      'when: indicator.index > 1',
      'when: "indicator.index > \\"1\\""',
      [5, 8],
      '两边不能这样比较或运算',
      '同一种',
    ],
    [
      'when: indicator.index > 1',
      'when: >-\n  indicator.index > 1\n  && indicator.idx > 0',
      [7, 16],
      '没有“idx”这个名称',
      'index',
    ],
    ['when: indicator.index > 1', 'when: 1 > 0', [5, 7], '这个条件总是真或总是假', '删去'],
    ['when: indicator.index > 1\n', '', [18, 7], '示例不符：不应有提示', '改示例，或改规则'],
    ['be-one-of:', 'be-oneof:', [8, 5], '没有“be-oneof”这一项', 'be-one-of'],
    ['{lexicon: placeholders}', '{lexcon: placeholders}', [8, 17], '没有“lexcon”这一项', 'lexicon'],
    [
      '{lexicon: placeholders}',
      '{lexicon: placeholder}',
      [8, 26],
      '没有“placeholder”这个词表',
      'placeholders',
    ],
    [
      '{lexicon: placeholders}',
      '{lexicon: placeholders, fact: nam}',
      [8, 46],
      '没有“nam”这个名称',
      '',
    ],
    ['{lexicon: placeholders}', '[placeholders]', [8, 16], '这里应是对照表', '对照表'],
    [
      '  not:\n    be-one-of: {lexicon: placeholders}',
      '  match: {pattern: "(a"}',
      [7, 21],
      '模式写法有误',
      'RE2',
    ],
    [
      '  not:\n    be-one-of: {lexicon: placeholders}',
      '  match: {pattern: "a(?!b)"}',
      [7, 22],
      '不能在线性时间内匹配',
      '前后查看',
    ],
    [
      '  not:\n    be-one-of: {lexicon: placeholders}',
      '  belong-to: {parent: level1}',
      [7, 3],
      '“belong-to”不能用于“target”',
      'level2',
    ],
    [
      '  not:\n    be-one-of: {lexicon: placeholders}',
      '  have: level1',
      [7, 9],
      '选不到任何内容',
      '',
    ],
    [
      'must:\n  not:\n    be-one-of: {lexicon: placeholders}',
      'must: be-unique',
      [6, 7],
      '“be-unique”不是可用的值',
      'be-filled',
    ],
    ['{scopeName}', '{scopName}', [9, 30], '没有“scopName”这个名称', 'scopeName'],
    ['{value}”', '{value”', [9, 44], '花括号不成对', '{名称}'],
    ['{value}', '{expected}', [9, 45], '没有“expected”这个名称', ''],
    ['why: 原因。', 'why: 原因: 见办法', [10, 6], '一行里出现了两个“: ”', '引号'],
    ['why: 原因。', 'why:', [10, 5], '这里应是文字，写的是空的', '文字'],
    ['why: 原因。', 'why: 原因。\nwhy: 再说。', [11, 1], '同一项写了两次', '只保留一处'],
    [
      'why: 原因。',
      'why: 原因。\nid: target/no-other',
      [11, 5],
      '规则编号“target/no-other”与文件的路径不符',
      'target/no-test',
    ],
    ['«无»。', '«无。»', [16, 7], '所指的是“无”，«» 标的是“无。”', '改示例'],
    ['says: “人数”的', 'says: “人次”的', [16, 7], '应说「“人次”的', '改示例'],
    [
      '    - 1、产出指标：场次，年度指标值：4场。2、产出指标：人数，年度指标值：9人。\n',
      '    []\n',
      [14, 5],
      '列表至少要有 1 项',
      '补齐',
    ],
    [
      '  skipped:\n    - 1、产出指标：场次，年度指标值：无。\n',
      '',
      [12, 1],
      '没有一个不检查的示例',
      'skipped',
    ],
    [
      '场次，年度指标值：无。\n',
      '场次，年度指标值：4场。2、产出指标：人数，年度指标值：无。\n',
      [19, 7],
      '示例不符：不应有提示',
      '改示例',
    ],
    [
      '4场。2、产出指标：人数，年度指标值：9人。\n',
      '4场。\n',
      [14, 7],
      '示例不符：规则没有检查到示例里的任何内容',
      '改示例',
    ],
  ] as const)('%j → %j', (from, to, [line, column], message, how) => {
    expect(sound).toContain(from);
    const faults = faultsOf(sound.replace(from, to));
    const fault = faults.find((one) => one.message.includes(message));
    expect(
      fault,
      faults.map((one) => `${one.line}:${one.column} ${one.message}`).join('\n'),
    ).toBeDefined();
    expect(fault).toMatchObject({ line, column });
    expect(fault?.how).toContain(how);
    expect(fault?.frame).toContain('^');
  });
});

describe('the files of a pack', () => {
  test.each([
    'no-test.yaml',
    'a/b/no-test.yaml',
    'Target/no-test.yaml',
    '../x/no-test.yaml',
    'target/中文.yaml',
  ])('%s cannot be a rule', (path) => {
    expect(faultsOf(sound, path)).toMatchObject([
      { line: 1, column: 1, message: expect.stringContaining('不能作规则编号') },
    ]);
  });

  test('a rule that there is already is refused', () => {
    const files = [...words, { path: 'target/no-test.yaml', text: sound }];
    const { faults, rules } = loadPack(files, bareBase, { rules: loadPack(files, bareBase).rules });
    expect(faults.get('target/no-test.yaml')?.[0]?.message).toContain('同名');
    expect(rules).toEqual([]);
  });

  test('one bad rule does not keep out the others', () => {
    const files: PackFile[] = [
      ...words,
      { path: 'target/no-good.yaml', text: sound },
      { path: 'target/no-bad.yaml', text: sound.replace('title', 'titel') },
    ];
    const { faults, rules } = loadPack(files, bareBase);
    expect([...faults.keys()]).toEqual(['target/no-bad.yaml']);
    expect(rules.map(({ id }) => id)).toEqual(['target/no-good']);
  });

  test.each([
    ['lexicons/own.yaml', 'title: 词\nword: [无]\n', [2, 1], '没有“word”这一项', 'words'],
    ['lexicons/own.yaml', 'title: 词\nwords: [无, 1]\n', [2, 12], '这里应是文字，写的是数字', ''],
    ['lexicons/deep/own.yaml', 'title: 词\nwords: [无]\n', [1, 1], '不会读到', 'lexicons/'],
    [
      'catalogs/own.yaml',
      'title: 目录\nlevel1:\n  - {name: 产出, categry: output}\n',
      [3, 16],
      '没有“categry”这一项',
      'category',
    ],
    ['basis.yaml', '我部: {title: 文件, demnd: 要求}\n', [1, 17], '没有“demnd”这一项', 'demand'],
    [
      'conditions.yaml',
      'isBig: {title: 大, of: projet, holds: name != ""}\n',
      [1, 23],
      '没有“projet”这种内容',
      'project',
    ],
    [
      'conditions.yaml',
      'isBig: {title: 大, of: project, holds: isBig}\n',
      [1, 39],
      '没有“isBig”这个名称',
      '',
    ],
    [
      'conditions.yaml',
      'name: {title: 大, of: project, holds: name != ""}\n',
      [1, 1],
      '“name”已经有了',
      '换',
    ],
    [
      'conditions.yaml',
      '大: {title: 大, of: project, holds: name != ""}\n',
      [1, 1],
      '“大”不能作名称',
      'isSatisfaction',
    ],
  ] as const)('%s: %j', (path, text, [line, column], message, how) => {
    const base = loadPack(words, bareBase);
    const { faults } = loadPack([{ path, text }], { ...bareBase, ...base });
    const fault = faults.get(path)?.find((one) => one.message.includes(message));
    expect(fault, JSON.stringify([...faults])).toMatchObject({ line, column });
    expect(fault?.how).toContain(how);
  });

  test('conditions build on those before them, in rules too', () => {
    const base = loadPack(words, bareBase);
    const conditions = [
      'isBig: {title: 大项目, of: project, holds: funding.total > 100000000}',
      'isBigTraining: {title: 大的培训, of: project, holds: isBig && name.contains("培训")}',
    ].join('\n');
    const rule = sound.replace(
      'when: indicator.index > 1',
      'when: indicator.index > 1 && !project.isBigTraining',
    );
    const pack = loadPack(
      [
        { path: 'conditions.yaml', text: conditions },
        { path: 'target/no-test.yaml', text: rule },
      ],
      { ...bareBase, ...base },
    );
    expect([...pack.faults]).toEqual([]);
    expect(pack.conditions.map(({ name }) => name)).toEqual(['isBig', 'isBigTraining']);
    expect(pack.rules).toHaveLength(1);
  });
});
