import { describe, expect, test } from 'vitest';
import { type Outcome, runCommand } from '../support/run-command.ts';
import { tables } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A rule in which parts are replaced; its examples go with a pattern that finds 场. */
function ruleWith(parts: Record<string, string>): string {
  const all = {
    title: '标题',
    severity: 'error',
    basis: '填表',
    select: 'target',
    must: '{match: {pattern: "场|人|%"}}',
    message: '不对',
    why: '原因',
    how: '办法',
    ...parts,
  };
  const head = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `${head.join('\n')}
examples:
  valid: ["1、产出指标：场次，年度指标值：4场。"]
  invalid: [{text: "1、产出指标：场次，年度指标值：«4次»。", says: 不对}]
`;
}

const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...[...'bcdefgh'].map((name, i) => {
    const before = '*abcdefgh'[i + 1];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`)}]`;
  }),
].join('\n');

function chain(length: number, operator: string): string {
  const links = Array.from({ length }, (_, i) => {
    const holds = i === 0 ? 'value == "x"' : `c${i - 1} ${operator} c${i - 1}`;
    return `c${i}: {title: a, of: target, holds: '${holds}'}`;
  });
  return links.join('\n');
}

const sound = {
  '.perflintrc.yaml': 'plugins: [./pack]',
  'pack/target/no-fine.yaml': ruleWith({}),
};

/** Milliseconds of work with a pack in which nothing is wrong, once everything is imported. */
async function normalTime(table: string): Promise<number> {
  const folder = temporaryFolder({ ...sound, '目标表.txt': table });
  const times: number[] = [];
  for (let i = 0; i < 3; i++) times.push(await timed(() => runCommand(folder, command)));
  return Math.min(...times);
}

const command = ['目标表.txt', '--format', 'json'];

/** Of this process: how busy the machine is does not count. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Checks a table under a pack, in bounded time. */
async function check(files: Record<string, string | Uint8Array>, table = tables.sound) {
  const normal = await normalTime(table);
  const folder = temporaryFolder({ ...sound, '目标表.txt': table, ...files });
  let outcome: Outcome = { code: -1, stdout: '', stderr: '' };
  const took = await timed(async () => {
    outcome = await runCommand(folder, command);
  });
  expect(took).toBeLessThan(normal + 500);
  const { code, stdout, stderr } = outcome;
  expect(stderr).toBe('');
  const results: { filePath: string; messages: { message: string; line: number }[] }[] =
    JSON.parse(stdout);
  return { code, results, table: results.find(({ filePath }) => filePath === '目标表.txt') };
}

describe('hostile packs in the configuration', () => {
  test.each<[string, Record<string, string | Uint8Array>]>([
    ['an alias bomb', { 'pack/target/no-x.yaml': bomb }],
    ['an alias bomb among the word lists', { 'pack/lexicons/x.yaml': bomb }],
    ['an alias bomb among the presets', { 'pack/presets/x.yaml': bomb }],
    [
      'ten thousand nested demands',
      {
        'pack/target/no-x.yaml': ruleWith({
          must: `${'{not: '.repeat(10_000)}x${'}'.repeat(10_000)}`,
        }),
      },
    ],
    [
      'ten thousand conditions in one',
      {
        'pack/target/no-x.yaml': ruleWith({
          when: `${'('.repeat(10_000)}exists${')'.repeat(10_000)}`,
        }),
      },
    ],
    ['ten thousand named conditions', { 'pack/conditions.yaml': chain(3000, '&&') }],
    ['a rule of 5 MB', { 'pack/target/no-x.yaml': ruleWith({ title: '长'.repeat(1_700_000) }) }],
    ['5 MB without a line end', { 'pack/target/no-x.yaml': 'x'.repeat(5_000_000) }],
    ['5 MB of brackets', { 'pack/target/no-x.yaml': '['.repeat(5_000_000) }],
    [
      'a word list of a million words',
      { 'pack/lexicons/x.yaml': `words:\n${'- 词\n'.repeat(1_000_000)}` },
    ],
    [
      'a repeat of repeats',
      {
        'pack/target/no-x.yaml': ruleWith({
          must: '{match: {pattern: "((a{1000}){1000}){1000}"}}',
        }),
      },
    ],
    [
      'a key named __proto__',
      { 'pack/target/no-x.yaml': `${ruleWith({})}__proto__: {severity: off}\n` },
    ],
    ['a preset for __proto__', { 'pack/presets/x.yaml': 'title: a\nrules: {__proto__: off}' }],
    [
      'a word list named __proto__ that nobody has',
      {
        'pack/target/no-x.yaml': ruleWith({ must: '{be-one-of: {lexicon: __proto__}}' }),
      },
    ],
    [
      'binary',
      { 'pack/target/no-x.yaml': Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) % 256) },
    ],
    [
      'a path that leads up',
      { '.perflintrc.yaml': 'plugins: [./pack]\nextends: ../../../../../../etc/passwd' },
    ],
    [
      'a folder of three thousand files',
      Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`pack/a/no-${i}.yaml`, 'x'])),
    ],
    ['the whole disk', { '.perflintrc.yaml': 'plugins: [/]' }],
    [
      'ten thousand plugins',
      {
        '.perflintrc.yaml': `plugins:\n${'- ./x\n'.repeat(10_000)}`,
      },
    ],
  ])('%s is refused with a message, and the table is checked all the same', async (_, files) => {
    const { code, results, table } = await check(files);
    expect(code).toBe(2);
    expect(table?.messages).toEqual([]);
    const messages = results.flatMap((result) => (result === table ? [] : result.messages));
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.length).toBeLessThan(100);
    for (const { message, line } of messages) {
      expect(message.length).toBeLessThan(500);
      expect(line).toBeGreaterThan(0);
    }
  });

  test('a pattern that backtracks elsewhere runs in time linear in the text', async () => {
    const rule = ruleWith({ must: '{not: {match: {pattern: "(长+)+次$"}}}' })
      .replace('：4场', '：4人')
      .replace('«4次»', '4«长次»');
    const long = tables.sound.replaceAll('100人', '长'.repeat(50_000));
    const { table } = await check({ 'pack/target/no-fine.yaml': rule }, long);
    expect(table).toBeDefined();
    expect(table?.messages.map(({ message }) => message)).not.toContain('不对');
  });

  test('conditions that call each other twice are worked out in bounded time', async () => {
    const when = ruleWith({ when: 'c59 || scope == "annual"' }).replace(
      'valid:',
      'skipped: ["1、1-产出指标；11-数量指标；培训场次；实施周期指标值：4场。"]\n  valid:',
    );
    const { code, results } = await check({
      'pack/conditions.yaml': chain(60, '||'),
      'pack/target/no-x.yaml': when,
    });
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(code).toBe(0);
  });

  test('a pack shows nothing of files beside it', async () => {
    const folder = temporaryFolder({
      ...sound,
      '目标表.txt': tables.sound,
      '.perflintrc.yaml': 'plugins: [./pack]\nlexicons: {"../../secret": {add: [x]}}',
      'secret.yaml': 'title: 秘密\nwords: [秘密]',
      'pack/target/no-x.yaml': ruleWith({ must: '{be-one-of: {lexicon: ../../secret}}' }),
    });
    const { code, stdout } = await runCommand(folder, ['目标表.txt']);
    expect(code).toBe(2);
    expect(stdout).not.toContain('秘密');
    expect(stdout).toContain('没有“../../secret”');
  });
});
