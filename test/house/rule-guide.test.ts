import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verbs } from '../../src/check/verbs.ts';
import { facts } from '../../src/tree/facts/facts.ts';
import { runCommand } from '../support/run-command.ts';
import { tables } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const page = readFileSync('docs/编写规则.md', 'utf8');
const [rule = '', ...others] = [
  ...page.matchAll(/^```yaml\n(title: .*?^examples:.*?)^```$/gms),
].map(([, text = '']) => text);
const [passes = '', fails = ''] = [...page.matchAll(/^```text\n(.*?)^```$/gms)].map(
  ([, text]) => text,
);
const path = '我们的规则/target/no-tbd.yaml';

describe('docs/编写规则.md', () => {
  test('the rule that it shows passes as it shows', async () => {
    const folder = temporaryFolder({ [path]: rule });
    expect(await runCommand(folder, ['test-rules', '我们的规则'])).toEqual({
      code: 0,
      stdout: passes,
      stderr: '',
    });
  });

  test('so do the others', async () => {
    expect(others.length).toBeGreaterThan(0);
    const files = others.map((text, index) => [`r/project/no-${index}.yaml`, text]);
    const folder = temporaryFolder(Object.fromEntries(files));
    expect(await runCommand(folder, ['test-rules', 'r'])).toMatchObject({ code: 0 });
  });

  test('a mistake is told as it shows', async () => {
    const folder = temporaryFolder({ [path]: rule.replace('select: target', 'select: targt') });
    const { code, stdout } = await runCommand(folder, ['test-rules', '我们的规则']);
    expect(code).toBe(2);
    expect(stdout).toContain(fails);
  });

  test('the rule can be used as it says', async () => {
    const [, config = ''] = /^```yaml\n(plugins: .*?)^```$/ms.exec(page) ?? [];
    const folder = temporaryFolder({
      [path]: rule,
      '.perflintrc.yaml': config,
      'a.txt': tables.sound.replaceAll('年度指标值：100人', '年度指标值：另行通知'),
    });
    const { stdout } = await runCommand(folder, ['a.txt']);
    expect(stdout).toContain('“补贴发放人数”的年度指标值写的是“另行通知”');
  });

  test('names every verb and every fact', () => {
    for (const { name } of verbs) expect(page).toContain(`### ${name}\n`);
    for (const [type, own] of Object.entries(facts)) {
      const section = page.slice(page.indexOf(`### ${type}：`)).split('\n### ')[0] ?? '';
      for (const name of Object.keys(own)) expect(section, type).toContain(`| \`${name}\` |`);
    }
  });
});
