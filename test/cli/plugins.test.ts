import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { tables } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const rule = `title: 人数不写整百
severity: warning
basis: 实务
select: target
must: {not: {match: {pattern: "100人"}}}
message: “{value}”是整百
why: 原因。
how: 办法。
examples:
  valid: [1、产出指标：人数，年度指标值：99人。]
  invalid: [{text: 1、产出指标：人数，年度指标值：«100人»。, says: “100人”是整百}]
`;

const plugin = `export default {
  name: 'own',
  readers: [{
    name: 'shout', extensions: ['.shout'], recognises: () => false,
    read() { throw new Error('boom'); },
  }],
  reporters: [
    { name: 'count', report: ({ results, rules }) => results.length + ' ' + rules.has('target/no-round') },
    { name: 'late', load: async () => ({ name: 'late', report: () => 'late' }) },
    { name: 'broken', report() { throw new Error('no ink'); } },
  ],
};
`;

const files = {
  'a.txt': tables.sound,
  'our/target/no-round.yaml': rule,
  'our/presets/city.yaml': 'title: 本市\nrules: {target/no-round: error}\n',
  'plugin.mjs': plugin,
  '.perflintrc.yaml': 'plugins: [./our, {module: ./plugin.mjs}]\n',
};

describe('plugins on the command line', () => {
  test('their rules run by default and are explained in every report', async () => {
    const folder = temporaryFolder(files);
    const { code, stdout } = await runCommand(folder, ['--verbose', 'a.txt']);
    expect(code).toBe(0);
    expect(stdout).toContain('“100人”是整百');
    expect(stdout).toContain('target/no-round');
    expect(stdout).toContain('办法。');
    const without = await runCommand(folder, ['--no-config', 'a.txt']);
    expect(without.stdout).not.toContain('整百');
  });

  test('each file has the plugins of its own configuration', async () => {
    const folder = temporaryFolder({ ...files, 'b/a.txt': tables.sound, 'b/.perflintrc.yaml': '' });
    const { stdout } = await runCommand(folder, ['a.txt', 'b/a.txt', '--format', 'json']);
    const results: { messages: { ruleId: string; how: string }[] }[] = JSON.parse(stdout);
    expect(results.map(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([
      ['target/no-round', 'target/no-round'],
      [],
    ]);
    expect(results[0]?.messages[0]?.how).toBe('办法。');
  });

  test('--preset and --rule may name what they bring', async () => {
    const folder = temporaryFolder(files);
    const preset = await runCommand(folder, ['--preset', 'city', 'a.txt']);
    expect(preset).toMatchObject({ code: 1 });
    const off = await runCommand(folder, ['--rule', 'target/no-round: off', 'a.txt']);
    expect(off.stdout).not.toContain('整百');
    expect(await runCommand(folder, ['--preset', 'citi', 'a.txt'])).toMatchObject({
      code: 2,
      stderr: '“--preset citi”：没有这个预设，是不是“city”？\n',
    });
  });

  test('--format may name their reporters', async () => {
    const folder = temporaryFolder(files);
    expect(await runCommand(folder, ['a.txt', '-f', 'count'])).toMatchObject({ stdout: '1 true' });
    expect(await runCommand(folder, ['a.txt', '-f', 'late'])).toMatchObject({ stdout: 'late' });
    expect(await runCommand(folder, ['a.txt', '-f', 'cuont'])).toMatchObject({
      code: 2,
      stderr: '没有“cuont”这种报告格式，是不是“count”？\n',
    });
    const broken = await runCommand(folder, ['a.txt', '-f', 'broken']);
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain('插件“own”出错：no ink（');
    expect(broken.stderr).not.toContain('at ');
  });

  test('their formats are looked for in folders, also below', async () => {
    const folder = temporaryFolder({ ...files, 'b/x.shout': 'x' });
    for (const args of [['b'], ['extract', 'b']]) {
      const { code, stdout, stderr } = await runCommand(folder, args);
      expect(code).toBe(2);
      expect(stdout + stderr).toContain('插件“own”出错：boom');
    }
  });

  test('rules and explain know their rules', async () => {
    const folder = temporaryFolder(files);
    expect((await runCommand(folder, ['rules'])).stdout).toContain('target/no-round');
    const { code, stdout } = await runCommand(folder, ['explain', 'target/no-round']);
    expect(code).toBe(0);
    expect(stdout).toContain('人数不写整百');
    expect(stdout).toContain('年度指标值：99人');
  });

  test.each([['rules'], ['explain', 'target/no-empty'], ['extract', 'a.txt'], ['a.txt']])(
    'a broken pack is told by %s, with 2',
    async (...args) => {
      const broken = { ...files, 'our/target/no-round.yaml': rule.replace('must', 'most') };
      const { code, stdout, stderr } = await runCommand(temporaryFolder(broken), args);
      expect(code).toBe(2);
      expect(stdout + stderr).toContain('our/target/no-round.yaml');
      expect(stdout + stderr).toContain('是不是“must”？');
    },
  );

  test('test-rules tries a folder with the words of plugins around it', async () => {
    const folder = temporaryFolder({
      ...files,
      'our/target/no-round.yaml': rule.replace(
        'match: {pattern: "100人"}',
        'be-one-of: {lexicon: rounds}',
      ),
      'our/lexicons/rounds.yaml': 'title: 整数\nwords: [100人]\n',
      'two/target/no-square.yaml': rule.replace(
        'match: {pattern: "100人"}',
        'be-one-of: {lexicon: rounds}',
      ),
    });
    for (const name of ['our', 'two']) {
      const { code, stdout } = await runCommand(folder, ['test-rules', name]);
      expect(stdout).toContain('全部通过');
      expect(code).toBe(0);
    }
  });
});

test('--report-unused tells of rules that JavaScript plugins bring too', async () => {
  const folder = temporaryFolder({
    'a.txt': tables.sound,
    'rules/target/no-round.yaml': rule
      .replaceAll('人，', '场，')
      .replaceAll('100人', '100场')
      .replaceAll('99人', '99场')
      .replace('select: target', 'select: target\nwhen: value.contains("场")')
      .replace('  invalid', '  skipped: [1、产出指标：人数，年度指标值：9人。]\n  invalid'),
    'plugin.mjs': `export default { name: 'own', rulesFolder: new URL('./rules/', import.meta.url) };`,
    '.perflintrc.yaml': 'plugins: [{module: ./plugin.mjs}]\n',
  });
  const { stdout } = await runCommand(folder, ['--report-unused', 'a.txt']);
  expect(stdout).toContain('1:11');
  expect(stdout).toContain('这些文件里没有“target/no-round”（./plugin.mjs）要检查的内容');
});

describe('presets on the command line', () => {
  const strict = { 'a.txt': tables.sound.replace('≥90%', '≥70%') };

  test('--preset takes the place of the presets that a configuration extends, not of its rules', async () => {
    const folder = temporaryFolder({
      ...strict,
      '.perflintrc.yaml': 'extends: strict\nrules: {goal/no-short: info}\n',
    });
    const low = 'target/no-low-satisfaction';
    expect((await runCommand(folder, ['a.txt'])).stdout).toContain(low);
    const recommended = await runCommand(folder, ['--preset', 'recommended', 'a.txt']);
    expect(recommended.stdout).not.toContain(low);
    const { stdout } = await runCommand(folder, ['--preset', 'all', '--print-config', 'a.txt']);
    const { rules } = JSON.parse(stdout);
    expect(rules[low]).toMatchObject({ from: 'all' });
    expect(rules['goal/no-short']).toMatchObject({ level: 'info', from: '.perflintrc.yaml' });
  });

  test('a preset chooses its catalog, a configuration another', async () => {
    const folder = temporaryFolder({
      ...strict,
      'own.yaml': 'extends: guangdong\ncatalog: "2021"',
    });
    const catalog = async (...args: string[]) =>
      JSON.parse((await runCommand(folder, [...args, '--print-config', 'a.txt'])).stdout).catalog;
    expect(await catalog()).toBeNull();
    expect(await catalog('--preset', 'guangdong')).toEqual({ name: '2015', from: 'guangdong' });
    expect(await catalog('-c', 'own.yaml')).toEqual({ name: '2021', from: 'own.yaml' });
  });
});

test('--print-config shows plugins and where everything was written', async () => {
  const folder = temporaryFolder({
    ...files,
    '.perflintrc.yaml':
      'extends: [./base.yaml, city]\nignores: [b/]\nplugins: [{module: ./plugin.mjs}]\n',
    'base.yaml':
      'plugins: [./our]\nfiles: ["*.txt"]\nignores: [c/]\nlexicons: {placeholders: {add: [另议]}}\n',
  });
  const { code, stdout } = await runCommand(folder, ['--print-config', 'a.txt']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    plugins: [
      { name: './our', runsCode: false, rules: 1, from: 'base.yaml' },
      { name: 'own', runsCode: true, rules: 0, from: '.perflintrc.yaml' },
    ],
    lexicons: { placeholders: { add: ['另议'], from: 'base.yaml' } },
    files: { patterns: ['*.txt'], from: 'base.yaml' },
    ignores: [
      { pattern: 'c/', from: 'base.yaml' },
      { pattern: 'b/', from: '.perflintrc.yaml' },
    ],
    rules: {
      'target/no-round': { level: 'error', options: {}, from: 'city', plugin: './our' },
      'target/no-empty': { level: 'error', from: 'recommended' },
    },
  });
});
