import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { known } from '../../src/command/known.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const rule = (says: string) =>
  [
    'title: 质量指标应有指标值',
    'severity: info',
    'basis: 88号',
    'select: target',
    'must: be-filled',
    'message: 没有填写',
    'why: 理由',
    'how: 改法',
    'examples:',
    '  valid:',
    '    - 1、产出指标：次数，年度指标值：0。',
    '  invalid:',
    '    - text: 1、产出指标：质量，年度指标值：«»。',
    `      says: ${says}`,
    '',
  ].join('\n');

describe('perflint test-rules', () => {
  test('passes all built-in rules', async () => {
    const { code, stdout } = await runCommand('/', ['test-rules']);
    expect(code).toBe(0);
    for (const id of known.rules.keys())
      expect(stdout).toMatch(new RegExp(`✔ ${id}  \\d+ 个示例\n`));
    expect(stdout).toMatch(new RegExp(`${known.rules.size} 条规则，\\d+ 个示例，全部通过\n$`));
  });

  test('passes own rules', async () => {
    const folder = temporaryFolder({ 'ours/quality/no-empty.yaml': rule('没有填写') });
    const { code, stdout } = await runCommand(folder, ['test-rules', 'ours']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '✔ quality/no-empty  2 个示例\n\n1 条规则，2 个示例，全部通过\n',
    });
  });

  test('shows what is wrong with own rules', async () => {
    const folder = temporaryFolder({
      'ours/quality/no-empty.yaml': rule('填错了'),
      'ours/quality/no-typo.yaml': rule('没有填写').replace('severity:', 'severty:'),
    });
    const { code, stdout } = await runCommand(folder, ['test-rules', 'ours']);
    expect(code).toBe(2);
    expect(stdout).toContain(
      '✖ quality/no-empty  2 个示例\n    ours/quality/no-empty.yaml:13  应说「填错了」',
    );
    expect(stdout).toMatch(
      /✖ ours\/quality\/no-typo\.yaml:2:1 {2}没有“severty”这一项（是不是“severity”？/,
    );
    expect(stdout).toContain('1 条规则，2 个示例，1 个示例不符，1 处写法有误');
  });

  test('--mutate tells which changes no example notices', async () => {
    const conditional = rule('没有填写').replace('must:', "when: scope == 'annual'\nmust:");
    const skipped = '  skipped:\n    - 1、产出指标：次数，实施周期指标值：。\n';
    const folder = temporaryFolder({ 'ours/quality/no-empty.yaml': conditional + skipped });
    const { code, stdout } = await runCommand(folder, ['test-rules', 'ours', '--mutate']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/✔ quality\/no-empty {2}3 个示例，改动 \d+ 处，示例发现 \d+ 处\n/);
  });

  test.each([
    [['test-rules', 'a', 'b'], '一次检验一个文件夹'],
    [['test-rules', 'nothing'], '没有规则文件'],
    [['test-rules', '--format', 'xml'], '没有“xml”这种格式，可以用 stylish、json、junit'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await runCommand(temporaryFolder(), args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('perflint test-rules --format', () => {
  const folder = () =>
    temporaryFolder({
      'ours/quality/no-empty.yaml': rule(`'<填错了> & "\\x1b"'`),
      'ours/quality/no-sound.yaml': rule('没有填写'),
      'ours/quality/no-typo.yaml': rule('没有填写').replace('severity:', '"<&\\u0007>":'),
    });

  test('json', async () => {
    const { code, stdout } = await runCommand(folder(), ['test-rules', 'ours', '-f', 'json']);
    expect(code).toBe(2);
    const { passed, rules, faults } = JSON.parse(stdout);
    expect(passed).toBe(false);
    expect(rules).toMatchObject([
      {
        id: 'quality/no-empty',
        path: 'quality/no-empty.yaml',
        examples: [
          { kind: 'valid', line: 11, faults: [] },
          { kind: 'invalid', line: 13, faults: [expect.stringContaining('应说「<填错了>')] },
        ],
        mutants: [],
      },
      { id: 'quality/no-sound' },
    ]);
    expect(faults[1]).toMatchObject({ path: 'quality/no-typo.yaml', line: 2, column: 1 });
  });

  test('junit is well-formed XML, whatever the rules say', async () => {
    const { code, stdout } = await runCommand(folder(), ['test-rules', 'ours', '-f', 'junit']);
    expect(code).toBe(2);
    const suites = elementsOf(stdout, 'testsuite');
    expect(suites).toMatchObject([
      { name: 'quality/no-empty', tests: '2', failures: '1', errors: '0' },
      { name: 'quality/no-sound', tests: '2', failures: '0', errors: '0' },
      { name: 'quality/no-typo.yaml', failures: '0' },
    ]);
    expect(elementsOf(stdout, 'testcase').slice(0, 2)).toEqual([
      {
        name: '符合要求，第11行：1、产出指标：次数，年度指标值：0。',
        classname: 'quality/no-empty',
        file: 'quality/no-empty.yaml',
        line: '11',
      },
      expect.objectContaining({ name: expect.stringMatching(/^不符合要求，第13行：/) }),
    ]);
    expect(elementsOf(stdout, 'failure')[0]).toEqual({
      message: '应说「<填错了> & "\\x1b"」，却说「没有填写」',
    });
    expect(elementsOf(stdout, 'error')[1]?.['message']).toContain('没有“<&␇>”这一项');
    expect(elementsOf(stdout, 'error')).toHaveLength(Number(suites[2]?.['errors']));
  });

  test('several at a time, into files', async () => {
    const own = folder();
    const args = [
      'test-rules',
      'ours',
      '-f',
      'junit=out/a.xml',
      '-f',
      'json=b.json',
      '-f',
      'stylish',
    ];
    const { stdout } = await runCommand(own, args);
    expect(stdout).toContain('✔ quality/no-sound  2 个示例\n');
    expect(elementsOf(readFileSync(join(own, 'out/a.xml'), 'utf8'), 'testsuite')).toHaveLength(3);
    expect(JSON.parse(readFileSync(join(own, 'b.json'), 'utf8')).passed).toBe(false);
  });

  test('colours where they are wanted', async () => {
    const world = { env: { FORCE_COLOR: '1' } };
    const { stdout } = await runCommand(folder(), ['test-rules', 'ours'], world);
    expect(stdout).toContain('\x1b[32m✔\x1b[39m quality/no-sound');
    expect(stdout).not.toContain('\x07');
  });
});

/** The attributes of all elements of a name. @throws where the text is no XML */
function elementsOf(xml: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (tag.name === name) found.push(tag.attributes);
  });
  parser.write(xml).close();
  return found;
}
