import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import {
  BrokenConfig,
  extract,
  lintBytes,
  lintText,
  type PerflintMessage,
  perflintLint,
  perflintParse,
  rules,
  Unreadable,
} from '../src/index.ts';
import { encodeGb18030 } from './support/encode-gb18030.ts';
import { seeds } from './support/seeds.ts';
import { tables } from './support/tables.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

describe('lintText and lintBytes', () => {
  test('find what the command line finds', async () => {
    const { findings, problems, source } = await lintText(tables.faulty);
    expect(problems).toEqual([]);
    expect(findings.map(({ ruleId, place }) => [ruleId, place.start.line])).toEqual([
      ['target/no-empty', 6],
    ]);
    expect(source?.lineAt(6)).toContain('补贴发放人数');
  });

  test('bytes in another encoding give the same', async () => {
    const { findings } = await lintText(tables.faulty);
    const encoded = await lintBytes(encodeGb18030(tables.faulty), { fileName: 'a.txt' });
    expect(encoded.findings).toEqual(findings);
  });

  test('options choose preset, levels and words', async () => {
    const levels = async (options: Parameters<typeof lintText>[1]) =>
      (await lintText(tables.faulty, options)).findings.map(({ ruleId, severity }) => [
        ruleId,
        severity,
      ]);
    expect(await levels({ rules: { 'target/no-empty': 'info' } })).toEqual([
      ['target/no-empty', 'info'],
    ]);
    expect(await levels({ rules: { 'target/no-empty': 'off' } })).toEqual([]);
    expect(await levels({ preset: 'strict' })).toContainEqual(['target/no-empty', 'error']);
    const placeholder = tables.sound.replace('100人。', '详见附件。');
    const found = await lintText(placeholder, {
      lexicons: { placeholders: { add: ['详见附件'] } },
    });
    expect(found.findings.map(({ ruleId }) => ruleId)).toEqual(['target/no-placeholder']);
  });

  test('a bad document throws nothing', async () => {
    expect(await lintText('')).toMatchObject({
      findings: [],
      problems: [{ message: '文件里没有内容' }],
    });
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect((await lintBytes(picture)).problems).toHaveLength(1);
  });

  test('unknown rules and presets are refused', async () => {
    await expect(lintText('', { rules: { 'target/no-emty': 'off' } })).rejects.toThrow(
      new RangeError('没有“target/no-emty”这条规则，是不是“target/no-empty”？'),
    );
    await expect(lintText('', { preset: 'strct' })).rejects.toThrow(
      new RangeError('没有“strct”这个预设，是不是“strict”？'),
    );
  });
});

describe('options of the library cannot fail silently', () => {
  test.each([
    [{ catalog: '1999' }, '没有“1999”这套目录'],
    [{ lexicons: { placeholder: { add: ['x'] } } }, '是不是“placeholders”？'],
    [{ rules: { 'target/no-empty': 'eror' as 'error' } }, '没有“eror”这个级别，是不是“error”？'],
    [{ rules: { 'goal/no-short': ['error', { lest: 3 }] as const } }, '“goal/no-short”的选项不对'],
  ])('%j', async (options, message) => {
    await expect(lintText(tables.sound, options)).rejects.toThrow(RangeError);
    await expect(lintText(tables.sound, options)).rejects.toThrow(message);
    expect(() => unified().use(perflintLint, options).freeze()).toThrow(message);
  });

  test('a configuration is followed, other options are stronger', async () => {
    const folder = temporaryFolder({
      'own.yaml':
        'rules: {target/no-empty: info}\noverrides: [{files: [b/], rules: {target/no-empty: off}}]',
      'broken.yaml': 'rules: {target/no-emty: info}',
    });
    const config = join(folder, 'own.yaml');
    const levels = async (options: Parameters<typeof lintText>[1]) =>
      (await lintText(tables.faulty, { config, ...options })).findings.map(
        ({ severity }) => severity,
      );
    expect(await levels({})).toEqual(['info']);
    expect(await levels({ fileName: 'b/a.txt' })).toEqual([]);
    expect(await levels({ rules: { 'target/no-empty': 'warning' } })).toEqual(['warning']);
    const broken = lintText('', { config: join(folder, 'broken.yaml') });
    await expect(broken).rejects.toThrow(BrokenConfig);
    await expect(broken).rejects.toThrow('broken.yaml:1:9 没有“target/no-emty”这条规则');
  });
});

describe('as unified plugins', () => {
  const processor = unified().use(perflintParse).use(perflintLint).freeze();

  test('findings become messages', async () => {
    const file = new VFile(tables.faulty);
    await processor.run(processor.parse(file), file);
    expect(file.messages).toHaveLength(1);
    const [message] = file.messages as PerflintMessage[];
    expect(message).toMatchObject({
      source: 'perflint',
      ruleId: 'target/no-empty',
      fatal: true,
      line: 6,
      column: 95,
      reason: '指标“补贴发放人数”的年度指标值没有填写',
      finding: { location: { project: '困难群众补贴', field: 'annual' } },
    });
    expect(message?.note).toContain(`怎么改：${rules.get('target/no-empty')?.how}`);
  });

  test.each(seeds)('$name has the same findings as with lintBytes', async ({ bytes }) => {
    const file = new VFile(bytes);
    await processor.run(processor.parse(file), file);
    const { findings } = await lintBytes(bytes);
    const messages = file.messages as PerflintMessage[];
    expect(messages.map(({ finding }) => finding)).toEqual(findings);
  });

  test('levels become what unified reporters expect', async () => {
    const fatal = async (level: 'error' | 'warning' | 'info') => {
      const own = unified()
        .use(perflintParse)
        .use(perflintLint, { rules: { 'target/no-empty': level } });
      const file = new VFile(tables.faulty);
      await own.run(own.parse(file), file);
      return file.messages.map((message) => message.fatal);
    };
    expect(await fatal('error')).toEqual([true]);
    expect(await fatal('warning')).toEqual([false]);
    expect(await fatal('info')).toEqual([undefined]);
  });

  test('a file given as bytes is decoded by what it holds', () => {
    const [table] = [tables.sound].map((text) => extract(processor.parse(new VFile(text)), 'a'));
    const encoded = processor.parse(new VFile(encodeGb18030(tables.sound)));
    expect(extract(encoded, 'a')).toEqual(table);
    const windows = processor.parse(new VFile(tables.sound.replaceAll('\n', '\r\n')));
    expect(extract(windows, 'a')).toEqual(table);
  });

  test('bytes that are no text are refused', () => {
    const binary = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 32);
    expect(() => processor.parse(new VFile(binary))).toThrow(Unreadable);
  });
});

test('rules says why and how of every rule there is', () => {
  const ids = readFileSync(join(import.meta.dirname, '../src/generated/builtin-rules.ts'), 'utf8');
  expect(rules.size).toBeGreaterThanOrEqual(12);
  for (const [id, { why, how, basis }] of rules) {
    expect(ids).toContain(`"id":"${id}"`);
    expect([why, how, basis.title].every((said) => said.length > 0)).toBe(true);
  }
});
