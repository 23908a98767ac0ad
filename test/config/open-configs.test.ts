import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ConfigOptions, openConfigs } from '../../src/config/open-configs.ts';
import { knownRules } from '../support/known.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function open(files: Record<string, string>, options: Partial<ConfigOptions> = {}) {
  const folder = temporaryFolder(files);
  const configs = openConfigs({ ...knownRules(), folder, isOff: false, extra: [], ...options });
  return {
    configs,
    folder,
    async levels(name: string) {
      const path = join(folder, name);
      const { rules } = (await configs.of(path)).settingsOf(path);
      return Object.fromEntries(Object.entries(rules).map(([id, { level }]) => [id, level]));
    },
    async of(name: string) {
      return configs.of(join(folder, name));
    },
  };
}

const builtin = { 'target/no-empty': 'error', 'level/no-unknown': 'warning' };

describe('openConfigs', () => {
  test('without a configuration the recommended rules hold', async () => {
    const { levels, configs } = open({});
    expect(await levels('a.txt')).toEqual(builtin);
    expect(configs.problems.size).toBe(0);
  });

  test('the nearest above a file counts, and only that', async () => {
    const { levels } = open({
      '.perflintrc.yaml': 'rules: {target/no-empty: off, level/no-unknown: off}',
      'a/b/.perflintrc.yml': 'rules: {target/no-empty: info}',
    });
    expect(await levels('x.txt')).toEqual({ 'target/no-empty': 'off', 'level/no-unknown': 'off' });
    expect(await levels('a/x.txt')).toEqual({
      'target/no-empty': 'off',
      'level/no-unknown': 'off',
    });
    expect(await levels('a/b/c/x.txt')).toEqual({ ...builtin, 'target/no-empty': 'info' });
  });

  test('overrides hold for files that match, relative to the configuration', async () => {
    const { levels } = open({
      'a/.perflintrc.yaml': [
        'overrides:',
        '  - files: [/2023/]',
        '    rules: {target/no-empty: off}',
        '  - files: ["*草稿*"]',
        '    rules: {target/no-empty: info}',
      ].join('\n'),
    });
    expect(await levels('a/x.txt')).toEqual(builtin);
    expect(await levels('a/2023/x.txt')).toMatchObject({ 'target/no-empty': 'off' });
    expect(await levels('a/b/2023/x.txt')).toEqual(builtin);
    expect(await levels('a/2023/草稿1.txt')).toMatchObject({ 'target/no-empty': 'info' });
  });

  test('files with the same settings share one object', async () => {
    const { of, folder } = open({
      '.perflintrc.yaml': 'overrides: [{files: [b/], rules: {target/no-empty: off}}]',
    });
    const config = await of('a.txt');
    const settings = (name: string) => config.settingsOf(join(folder, name));
    expect(settings('a.txt')).toBe(settings('c/d.txt'));
    expect(settings('b/a.txt')).not.toBe(settings('a.txt'));
  });

  test('a later level keeps the options of an earlier layer', async () => {
    const { of, folder } = open({
      '.perflintrc.yaml': 'extends: guangdong\nrules: {goal/no-short: info}',
    });
    const path = join(folder, 'a.txt');
    expect((await of('a.txt')).settingsOf(path).rules['goal/no-short']).toEqual({
      level: 'info',
      options: { least: 50 },
      from: join(folder, '.perflintrc.yaml'),
    });
  });

  test('ignores and files are written as in .gitignore', async () => {
    const { of, folder } = open({
      '.perflintrc.yaml': 'ignores: [草稿/, "*.bak.txt", "!重要.bak.txt"]\nfiles: ["目标表*"]',
    });
    const config = await of('a.txt');
    const ignored = ['草稿/a.txt', 'b/草稿/a.txt', 'x.bak.txt', '重要.bak.txt', 'a.txt'];
    expect(ignored.map((name) => config.isIgnored(join(folder, name)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    const wanted = ['目标表1.txt', 'a/目标表.xlsx', '说明.txt'];
    expect(wanted.map((name) => config.isWanted(join(folder, name)))).toEqual([true, true, false]);
  });

  test('what the command line says is strongest, also without a configuration', async () => {
    const extra = [{ from: '--rule', files: null, rules: { 'target/no-empty': 'off' } as const }];
    const files = { '.perflintrc.yaml': 'rules: {target/no-empty: warning}' };
    expect(await open(files, { extra }).levels('a')).toMatchObject({ 'target/no-empty': 'off' });
    expect(await open({}, { extra }).levels('a')).toMatchObject({ 'target/no-empty': 'off' });
  });

  test('switched off, no configuration is read', async () => {
    const { levels, configs } = open({ '.perflintrc.yaml': 'broken: [' }, { isOff: true });
    expect(await levels('a.txt')).toEqual(builtin);
    expect(configs.problems.size).toBe(0);
  });

  test('one named for all is relative to the working directory, and files outside it match nothing', async () => {
    const { of, folder } = open(
      { 'c/own.yaml': 'ignores: [草稿/]', '.perflintrc.yaml': 'rules: {target/no-empty: off}' },
      { file: 'c/own.yaml' },
    );
    const config = await of('a.txt');
    expect(config.isIgnored(join(folder, '草稿/a.txt'))).toBe(true);
    expect(config.isIgnored(join(folder, '../草稿/a.txt'))).toBe(false);
    expect(config.config.layers.map(({ rules }) => rules)).not.toContainEqual({
      'target/no-empty': 'off',
    });
  });

  test('a broken one is told once, and the built-in settings hold meanwhile', async () => {
    const { levels, configs, folder } = open({
      '.perflintrc.yaml': 'rules:\n  target/no-empty: of\n',
    });
    expect(await levels('a.txt')).toEqual(builtin);
    expect(await levels('b/c.txt')).toEqual(builtin);
    expect([...configs.problems.keys()]).toEqual([join(folder, '.perflintrc.yaml')]);
    expect(configs.problems.get(join(folder, '.perflintrc.yaml'))).toHaveLength(1);
  });
});
