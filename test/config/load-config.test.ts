import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load/load-config.ts';
import { knownRules } from '../support/known.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function load(files: Record<string, string | Uint8Array>, name = '.perflintrc.yaml') {
  const folder = temporaryFolder(files);
  const { config, problems } = await loadConfig(join(folder, name), knownRules());
  const told = [...problems].flatMap(([file, found]) =>
    found.map((problem) => ({ file: file.slice(folder.length + 1), ...problem })),
  );
  return { config: told.length === 0 ? config : undefined, problems: told };
}

describe('a sound configuration', () => {
  test('keeps what it says', async () => {
    const { config, problems } = await load({
      '.perflintrc.yaml': [
        'rules:',
        '  target/no-empty: warning',
        '  goal/no-short: [info, {least: 30}]',
        'files: ["*.txt"]',
        'ignores: [草稿/]',
        'overrides:',
        '  - files: [2023/]',
        '    rules: {target/no-empty: off}',
        'lexicons:',
        '  placeholders: {add: [详见附件]}',
      ].join('\n'),
    });
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ files: ['*.txt'], ignores: ['草稿/'] });
    expect(config?.changes).toEqual({ lexicons: { placeholders: { add: ['详见附件'] } } });
    expect(config?.layers.map(({ files, rules }) => [files, rules])).toEqual([
      [null, { 'target/no-empty': 'warning', 'goal/no-short': ['info', { least: 30 }] }],
      [['2023/'], { 'target/no-empty': 'off' }],
    ]);
  });

  test.each([
    ['', '空的'],
    ['# 只有说明\n', '只有说明'],
    ['rules:\n  # target/no-empty: off\nignores:\n', '各项都没有内容'],
  ])('%j says nothing (%s)', async (text) => {
    const { config, problems } = await load({ '.perflintrc.yaml': text });
    expect(problems).toEqual([]);
    expect(config?.layers.map(({ rules }) => rules)).toEqual([{}]);
  });

  test('may begin with a byte-order mark and be encoded as Notepad does', async () => {
    const text = 'rules: {target/no-empty: off} # 指标值可以为空\r\n';
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    for (const content of [`\ufeff${text}`, utf16]) {
      expect((await load({ '.perflintrc.yaml': content })).config?.layers[0]?.rules).toEqual({
        'target/no-empty': 'off',
      });
    }
  });
});

describe('extends', () => {
  test('puts presets and files below, in order', async () => {
    const { config, problems } = await load({
      '.perflintrc.yaml': 'extends: [strict, ./共用/base.yaml]\nrules: {target/no-empty: info}\n',
      '共用/base.yaml': 'extends: guangdong\nrules: {target/no-empty: off}\nignores: [旧/]\n',
    });
    expect(problems).toEqual([]);
    expect(config?.layers.map(({ rules }) => rules)).toEqual([
      { 'target/no-empty': 'error', 'level/no-unknown': 'warning', 'goal/no-short': 'warning' },
      { 'goal/no-short': ['error', { least: 50 }] },
      { 'target/no-empty': 'off' },
      { 'target/no-empty': 'info' },
    ]);
    expect(config?.ignores).toEqual(['旧/']);
  });

  test.each([
    ['extends: ./a.yaml', 'extends: ./.perflintrc.yaml', 'a.yaml'],
    ['extends: ./.perflintrc.yaml', '', '.perflintrc.yaml'],
  ])('in a circle is a fault (%s, %s)', async (own, other, file) => {
    const { config, problems } = await load({ '.perflintrc.yaml': own, 'a.yaml': other });
    expect(config).toBeUndefined();
    expect(problems).toMatchObject([{ file, line: 1, column: 10 }]);
    expect(problems[0]?.message).toContain('绕成了一圈');
  });

  test('of the same file many times over is read once', async () => {
    const files: Record<string, string> = { '.perflintrc.yaml': 'extends: [./1.yaml, ./1.yaml]' };
    for (let index = 1; index < 40; index++) {
      files[`${index}.yaml`] = `extends: [./${index + 1}.yaml, ./${index + 1}.yaml]`;
    }
    files['40.yaml'] = 'rules: {target/no-empty: off}';
    const { config, problems } = await load(files);
    expect(problems).toEqual([]);
    expect(config?.layers).toHaveLength(41);
  });

  test.each([
    ['extends: strct', 1, '没有“strct”这个预设', '是不是“strict”？'],
    [
      'rules: {}\nextends:\n  - recommended\n  - ./nope.yaml',
      4,
      '“./nope.yaml”：配置文件不存在',
      '核对文件名',
    ],
    ['extends: ./folder.yaml', 1, '“./folder.yaml”：配置文件是一个文件夹', ''],
  ])('%j is a fault on line %i', async (text, line, message, how) => {
    const { problems } = await load({ '.perflintrc.yaml': text, 'folder.yaml/x': '' });
    expect(problems).toMatchObject([{ file: '.perflintrc.yaml', line, message }]);
    expect(problems[0]?.how).toContain(how);
  });

  test('a fault in an extended file is told there', async () => {
    const { config, problems } = await load({
      '.perflintrc.yaml': 'extends: ./base.yaml',
      'base.yaml': 'rules:\n  target/no-emty: off\n',
    });
    expect(config).toBeUndefined();
    expect(problems).toMatchObject([{ file: 'base.yaml', line: 2, column: 3 }]);
  });
});

describe('mistakes are told with line, column, what was expected and the nearest word', () => {
  test.each([
    ['rule:\n  a: b', 1, 1, '没有“rule”这一项', '是不是“rules”？'],
    ['rules:\n  target/no-empty: eror', 2, 20, '“eror”不是可用的值', '是不是“error”？'],
    [
      'rules:\n  target/no-emty: off',
      2,
      3,
      '没有“target/no-emty”这条规则',
      '是不是“target/no-empty”？',
    ],
    ['rules:\n  target/no-empty: 2', 2, 20, '这里应是文字，写的是数字', '改成文字'],
    ['rules:\n  target/no-empty: [on]', 2, 21, '“on”不是可用的值', '可以写 error'],
    ['rules:\n  target/no-empty: []', 2, 20, '列表至少要有 1 项', ''],
    ['rules:\n  target/no-empty: [off, {}, 3]', 2, 20, '列表最多有 2 项', ''],
    ['rules:\n  goal/no-short: [error, {leest: 5}]', 2, 27, '没有“leest”这一项', '是不是“least”？'],
    ['rules:\n  goal/no-short: [error, {least: 0}]', 2, 34, '数值应不小于 1', ''],
    ['rules:\n  goal/no-short: [error, {least: 多}]', 2, 34, '这里应是整数，写的是文字', ''],
    ['rules: [a]', 1, 8, '这里应是对照表（“名称: 值”），写的是列表', ''],
    ['- rules', 1, 1, '这里应是对照表（“名称: 值”），写的是列表', ''],
    ['ignores: 草稿', 1, 10, '这里应是列表，写的是文字', ''],
    ['ignores: [1]', 1, 11, '这里应是文字，写的是数字', ''],
    ['overrides:\n  - rules: {}', 2, 5, '缺少“files”', '补上“files: …”'],
    ['overrides:\n  - files: [a]\n    rules: {a/b: off}', 3, 13, '没有“a/b”这条规则', ''],
    ['lexicons: {placeholder: {add: [x]}}', 1, 12, '没有“placeholder”这个词表', '“placeholders”'],
    ['lexicons: {placeholders: {ad: [x]}}', 1, 27, '没有“ad”这一项', '是不是“add”？'],
    ['catalog: 2015', 1, 10, '这里应是文字，写的是数字', ''],
    ['catalog: "1999"', 1, 10, '没有“1999”这套目录', ''],
    ['extends: 3', 1, 10, '这里应是文字，写的是数字', ''],
    ['__proto__: {a: 1}', 1, 1, '没有“__proto__”这一项', ''],
    ['rules: {__proto__: off}', 1, 9, '没有“__proto__”这条规则', ''],
    ['rules: {constructor: off}', 1, 9, '没有“constructor”这条规则', ''],
    ['rules:\n\ttarget/no-empty: off', 2, 1, '用了制表符缩进', ''],
  ])('%j', async (text, line, column, message, how) => {
    const { config, problems } = await load({ '.perflintrc.yaml': text });
    expect(config).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, column, message });
    expect(problems[0]?.how).toContain(how);
    expect(problems[0]?.frame).toMatch(/\^/);
  });

  test('all of them at once, in order of place', async () => {
    const text = 'files: a\nrules:\n  target/no-empty: on\nignore: []\n';
    const { problems } = await load({ '.perflintrc.yaml': text });
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 4]);
  });
});

describe('files that are no configuration', () => {
  test('a folder, nothing, and something huge', async () => {
    const messages = async (files: Record<string, string>) =>
      (await load(files)).problems.map(({ message }) => message);
    expect(await messages({ '.perflintrc.yaml/x': '' })).toEqual(['配置文件是一个文件夹']);
    expect(await messages({})).toEqual(['配置文件不存在']);
    expect(await messages({ '.perflintrc.yaml': `# ${'x'.repeat(2_000_000)}` })).toEqual([
      '配置文件超过 200 KB，不像是配置',
    ]);
  });

  test('ten thousand nested lists', async () => {
    const { problems } = await load({ '.perflintrc.yaml': `rules: ${'['.repeat(10_000)}` });
    expect(problems).toMatchObject([{ message: '嵌套的层数太多' }]);
  });
});
