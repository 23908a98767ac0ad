import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load/load-config.ts';
import { assemble } from '../../src/plugin/assemble.ts';
import { builtin } from '../../src/plugin/builtin.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const known = { plugins: [builtin], rules: assemble([builtin]) };

const rule = `title: 指标值不写“按需”
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
    - {text: 1、产出指标：场次，年度指标值：«按需»。, says: “按需”不是指标值}
`;
const words = 'title: 推托的话\nwords: [按需]\n';
const pack = {
  'our/target/no-excuse.yaml': rule,
  'our/lexicons/excuses.yaml': words,
  'our/presets/city.yaml':
    'title: 本市\ncatalog: "2015"\nrules: {target/no-excuse: error, goal/no-short: [info, {least: 9}]}\n',
};

async function load(files: Record<string, string>, name = '.perflintrc.yaml') {
  const folder = temporaryFolder(files);
  return loadIn(folder, name);
}

async function loadIn(folder: string, name = '.perflintrc.yaml') {
  const { config, known: after, problems } = await loadConfig(join(folder, name), known);
  const told = [...problems].flatMap(([file, found]) =>
    found.map((problem) => ({ file: file.slice(folder.length + 1), ...problem })),
  );
  return { config, known: after, problems: told };
}

const plugin = (parts: string) => `export default { name: 'own', ${parts} };`;

describe('a folder of rules', () => {
  test('brings rules, words and presets, which the configuration may name', async () => {
    const { config, known, problems } = await load({
      ...pack,
      '.perflintrc.yaml':
        'extends: city\nplugins: [./our]\nrules: {target/no-excuse: info}\nlexicons: {excuses: {add: [看情况]}}\n',
    });
    expect(problems).toEqual([]);
    expect(known.rules.get('target/no-excuse')?.title).toBe('指标值不写“按需”');
    expect(config.layers.map(({ from, catalog, rules }) => [from, catalog, rules])).toEqual([
      ['city', '2015', { 'target/no-excuse': 'error', 'goal/no-short': ['info', { least: 9 }] }],
      [config.file, undefined, { 'target/no-excuse': 'info' }],
    ]);
    expect(config.plugins.map(({ source }) => [source.name, source.module])).toEqual([
      ['./our', null],
    ]);
  });

  test('can be sent to another thread', async () => {
    const { config } = await load({ ...pack, '.perflintrc.yaml': 'plugins: [./our]' });
    const sources = config.plugins.map(({ source }) => source);
    expect(structuredClone(sources)).toEqual(sources);
  });

  test('named twice is loaded once, also by a file that is extended', async () => {
    const { config, problems } = await load({
      ...pack,
      '.perflintrc.yaml': 'extends: ./b/base.yaml\nplugins: [./our, ./our/]\n',
      'b/base.yaml': 'plugins: [../our]\nrules: {target/no-excuse: off}\n',
    });
    expect(problems).toEqual([]);
    expect(config.plugins).toHaveLength(1);
  });

  test('in a package is its folder rules', async () => {
    const { known, problems } = await load({
      '.perflintrc.yaml': 'plugins: ["@city/rules"]',
      'node_modules/@city/rules/rules/target/no-excuse.yaml': rule,
      'node_modules/@city/rules/rules/lexicons/excuses.yaml': words,
    });
    expect(problems).toEqual([]);
    expect(known.rules.has('target/no-excuse')).toBe(true);
  });

  test.each([
    ['target/no-excuse.yaml', rule.replace('select', 'selekt'), 4, 1, '没有“selekt”这一项'],
    ['target/no-excuse.yaml', rule.replace('excuses}', 'excusse}'), 5, 35, '没有“excusse”这个词表'],
    ['target/no-excuse.yaml', rule.replace('says: “按需”', 'says: “按”'), 12, 7, '示例不符'],
    ['target/no-empty.yaml', rule, 1, 1, '规则“target/no-empty”与已有的规则同名'],
    ['lexicons/placeholders.yaml', words, 1, 1, '词表“placeholders”与已有的同名'],
    ['catalogs/2015.yaml', 'title: a\nlevel1: [{name: a, category: a}]', 1, 1, '目录“2015”与已有'],
    ['basis.yaml', '填表: {title: a, demand: b}', 1, 1, '依据“填表”与已有的同名'],
    ['presets/strict.yaml', 'title: a\nrules: {}', 1, 1, '预设“strict”与已有的同名'],
    ['presets/guangdong.yaml', 'title: a\nrules: {}', 1, 1, '预设“guangdong”与已有的同名'],
    ['presets/City.yaml', 'title: a\nrules: {}', 1, 1, '“City”不能作预设的名称'],
    [
      'presets/x.yaml',
      'title: a\nrules: {target/no-emty: off}',
      2,
      9,
      '没有“target/no-emty”这条规则',
    ],
    ['presets/x.yaml', 'title: a\nrules: {target/no-empty: of}', 2, 26, '“of”不是可用的值'],
    ['presets/x.yaml', 'title: a\nrules: {goal/no-short: [error, {lest: 3}]}', 2, 33, '没有“lest”'],
    ['presets/x.yaml', 'title: a\ncatalog: "1999"\nrules: {}', 2, 10, '没有“1999”这套目录'],
    ['presets/a/x.yaml', 'title: a\nrules: {}', 1, 1, '“presets/a/x.yaml”不会读到'],
  ])('%s with a mistake is told at its place', async (path, text, line, column, message) => {
    const { problems } = await load({
      ...pack,
      [`our/${path}`]: text,
      '.perflintrc.yaml': 'plugins: [./our]\nrules: {target/no-excuse: off}\n',
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: `our/${path}`, line, column });
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.how).not.toBe('');
    expect(problems[0]?.frame).toMatch(/\^/);
  });

  test('two folders may not take each other’s names', async () => {
    const { problems } = await load({
      ...pack,
      'two/target/no-excuse.yaml': rule.replace('{lexicon: excuses}', '{values: [按需]}'),
      '.perflintrc.yaml': 'plugins: [./our, ./two]',
    });
    expect(problems).toMatchObject([
      { file: 'two/target/no-excuse.yaml', message: '规则“target/no-excuse”与已有的规则同名' },
    ]);
  });
});

describe('what is named in plugins and is none', () => {
  test.each([
    ['./nothing', '“./nothing”：文件夹不存在', '核对路径'],
    ['./a.txt', '“./a.txt”：这不是文件夹', ''],
    ['./empty', '“./empty”：文件夹里没有规则文件', ''],
    ['our', '不知道“our”指的是什么', '规则的文件夹写成 ./our；JavaScript 插件写成 {module: our}'],
    ['./plugin.js', '“./plugin.js”是程序，不是规则的文件夹', '{module: ./plugin.js}'],
    ['{module: ./nothing.js}', '找不到插件“./nothing.js”', ''],
    ['{module: nothing}', '找不到插件“nothing”', 'npm install'],
    ['{module: ./throws.js}', '插件“./throws.js”不能运行：boom', ''],
    ['{module: ./syntax.js}', '插件“./syntax.js”不能运行：', ''],
    ['{module: ./named.js}', '“./named.js”：没有导出插件', 'export default'],
  ])('%s', async (entry, message, how) => {
    const { problems } = await load({
      ...pack,
      'a.txt': '',
      'empty/readme.md': '',
      'plugin.js': plugin(''),
      'throws.js': 'throw new Error("boom");',
      'syntax.js': 'export default {',
      'named.js': 'export const name = 1;',
      '.perflintrc.yaml': `plugins:\n  - ${entry}\n`,
    });
    expect(problems).toMatchObject([{ file: '.perflintrc.yaml', line: 2, column: 5 }]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.how).toContain(how);
    expect(problems[0]?.frame).toMatch(/\^/);
  });

  test.each([
    ['plugins: [{modul: ./a.js}]', 1, 12, '没有“modul”这一项'],
    ['plugins: [3]', 1, 11, '这里应是文字，写的是数字'],
    ['plugins: ./our', 1, 10, '这里应是列表，写的是文字'],
    ['plugins: [{module: 3}]', 1, 20, '这里应是文字，写的是数字'],
  ])('%s', async (text, line, column, message) => {
    const { problems } = await load({ '.perflintrc.yaml': text });
    expect(problems[0]).toMatchObject({ line, column, message });
  });

  test.each([
    ['verbz: []', '插件没有“verbz”这一项', '是不是“verbs”？'],
    ['rules: []', '插件没有“rules”这一项', 'rulesFolder'],
    ['verbs: {}', '插件的“verbs”不对', '列表'],
    ['verbs: [{ name: "be-x" }]', '插件的“verbs[0].description”不对', '文字'],
    ['readers: [{ name: "x", extensions: [], recognises: 1, read() {} }]', 'recognises', '函数'],
    ['layouts: [{ name: "x", recognise() {} }]', '插件的“layouts[0].collect”不对', '函数'],
    ['rulesFolder: 3', '插件的“rulesFolder”不对', 'import.meta.url'],
    ['rulesFolder: "./rules"', 'rulesFolder 是相对路径', 'import.meta.url'],
    ['rulesFolder: new URL("./none", import.meta.url)', 'rulesFolder：文件夹不存在', ''],
    [
      'verbs: [{ name: "be-filled", description: "x", schema: {}, compile() {} }]',
      'verbs 里的“be-filled”与已有的同名',
      '',
    ],
    [
      'functions: [{ name: "re", description: "x", returns: "bool", compile() {} }]',
      'functions 里的“re”与已有的同名',
      '',
    ],
    ['reporters: [{ name: "json", report() {} }]', 'reporters 里的“json”与已有的同名', ''],
    [
      'layouts: [{ name: "summary-table", recognise() {}, collect() {} }]',
      'layouts 里的“summary-table”与已有的同名',
      '',
    ],
    ['presets: { all: { rules: {} } }', 'presets 里的“all”与已有的同名', ''],
    ['presets: { x: { rules: { "a/b": "off" } } }', '预设“x”里的“a/b”不是规则', ''],
    ['presets: { x: { rules: { "target/no-empty": "of" } } }', '“target/no-empty”的级别不对', ''],
    [
      'presets: { x: { rules: { "goal/no-short": ["error", { lest: 1 }] } } }',
      '“goal/no-short”的选项不对',
      '',
    ],
    ['presets: { x: { catalog: "1999", rules: {} } }', '预设“x”里没有“1999”这套目录', ''],
  ])('a plugin with %s', async (parts, message, how) => {
    const { problems } = await load({
      'plugin.mjs': plugin(parts),
      '.perflintrc.yaml': 'plugins: [{module: ./plugin.mjs}]',
    });
    expect(problems[0]).toMatchObject({ file: '.perflintrc.yaml', line: 1, column: 11 });
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.how).toContain(how);
  });
});

describe('a plugin in JavaScript', () => {
  test.each([
    ['{"main": "./main.mjs"}', 'main.mjs'],
    ['{"exports": {".": {"import": "./only-import.mjs"}}}', 'only-import.mjs'],
    ['{"exports": "./short.mjs"}', 'short.mjs'],
  ])('is found in a package with %s', async (manifest, file) => {
    const { config, problems } = await load({
      '.perflintrc.yaml': 'plugins: [{module: city-plugin}]',
      'node_modules/city-plugin/package.json': manifest,
      [`node_modules/city-plugin/${file}`]: plugin(''),
    });
    expect(problems).toEqual([]);
    expect(config.plugins[0]?.source.module).toContain(`node_modules/city-plugin/${file}`);
  });

  test('in its rules a mistake is told there', async () => {
    const { problems } = await load({
      'plugin.mjs': plugin('rulesFolder: new URL("./our/", import.meta.url)'),
      ...pack,
      'our/target/no-excuse.yaml': rule.replace('must', 'most'),
      '.perflintrc.yaml': 'plugins: [{module: ./plugin.mjs}]',
    });
    expect(problems[0]).toMatchObject({
      file: 'our/target/no-excuse.yaml',
      line: 5,
      column: 1,
      message: '没有“most”这一项',
    });
  });
});

describe('extends of a package and out of places', () => {
  test('a package brings perflint.yaml with what that names', async () => {
    const { config, known, problems } = await load({
      '.perflintrc.yaml': 'extends: city-rules',
      'node_modules/city-rules/perflint.yaml': 'plugins: [./our]\nextends: [strict, city]\n',
      ...Object.fromEntries(
        Object.entries(pack).map(([path, text]) => [`node_modules/city-rules/${path}`, text]),
      ),
    });
    expect(problems).toEqual([]);
    expect(config.layers.map(({ from }) => from).slice(0, 2)).toEqual(['strict', 'city']);
    expect(known.rules.has('target/no-excuse')).toBe(true);
  });

  test.each([
    ['../../a.yaml', '“../../a.yaml”在“'],
    ['./link.yaml', '“./link.yaml”在“'],
  ])('a package may not lead out of itself by %s', async (name, message) => {
    const folder = temporaryFolder({
      '.perflintrc.yaml': 'extends: city-rules',
      'a.yaml': 'secret: 12345',
      'node_modules/city-rules/perflint.yaml': `extends: ${name}`,
    });
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'node_modules/city-rules/link.yaml'));
    const { problems } = await loadIn(folder);
    expect(problems).toMatchObject([{ file: 'node_modules/city-rules/perflint.yaml', line: 1 }]);
    expect(problems[0]?.message).toContain(message);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });

  test.each(['extends: ../secret.yaml', 'plugins: [../]', 'extends: ./x/../../secret.yaml'])(
    'in a repository “%s” may not lead out of it',
    async (text) => {
      const folder = temporaryFolder({
        'secret.yaml': 'secret: 12345',
        'repository/.git/config': '',
        'repository/a/.perflintrc.yaml': text.replace('../', '../../'),
      });
      const { problems } = await loadIn(folder, 'repository/a/.perflintrc.yaml');
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toContain('之外，不能用');
      expect(JSON.stringify(problems)).not.toContain('12345');
    },
  );

  test('inside a repository one may go up', async () => {
    const folder = temporaryFolder({
      'repository/.git/config': '',
      'repository/base.yaml': 'rules: {target/no-empty: off}',
      'repository/a/.perflintrc.yaml': 'extends: ../base.yaml',
    });
    const { problems } = await loadIn(folder, 'repository/a/.perflintrc.yaml');
    expect(problems).toEqual([]);
  });

  test.each(['../../../../../../etc/passwd', '/etc/passwd', '/dev/zero', '..', './'])(
    'extends: %s is no configuration',
    async (name) => {
      const { problems } = await load({ '.perflintrc.yaml': `extends: ${name}` });
      expect(problems).toMatchObject([{ line: 1, column: 10 }]);
      expect(problems[0]?.message).toContain('不是配置文件');
    },
  );

  test('a preset goes before a package of its name', async () => {
    const { config, problems } = await load({
      '.perflintrc.yaml': 'extends: strict',
      'node_modules/strict/package.json': '{}',
    });
    expect(problems).toEqual([]);
    expect(config.layers.map(({ from }) => from)[0]).toBe('strict');
  });

  test('packages that extend each other are a circle', async () => {
    const { problems } = await load({
      '.perflintrc.yaml': 'extends: a',
      'node_modules/a/perflint.yaml': 'extends: b',
      'node_modules/b/perflint.yaml': 'extends: a',
    });
    expect(problems).toMatchObject([{ file: 'node_modules/b/perflint.yaml', line: 1, column: 10 }]);
    expect(problems[0]?.message).toContain('绕成了一圈');
  });
});
