import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleTemplate } from '../../scripts/new-rule/rule-template.ts';
import { testRules } from '../../src/rule/examples/test-rules.ts';
import { bareBase, builtinPack } from '../rules/rule-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');

/** A folder like the top of the repository, as far as the script needs it. */
function workplace(): string {
  const folder = temporaryFolder({ 'package.json': '{"type": "module"}' });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  symlinkSync(join(root, 'scripts'), join(folder, 'scripts'));
  return folder;
}

const command = ['scripts/run.mjs', 'scripts/new-rule.ts'];

describe('npm run new-rule', () => {
  test('its rule is sound, with a case for each part', () => {
    const files = [{ path: 'target/no-xyz.yaml', text: ruleTemplate }];
    const { rules, faults } = testRules(files, { ...bareBase, ...builtinPack }, true);
    expect([...faults]).toEqual([]);
    expect(rules[0]?.examples.map(({ kind, faults: wrong }) => [kind, wrong])).toEqual([
      ['valid', []],
      ['invalid', []],
      ['skipped', []],
    ]);
    expect(rules[0]?.mutants.filter(({ isNoticed }) => !isNoticed)).toEqual([]);
  });

  test('writes the file once and says what to do next', () => {
    const cwd = workplace();
    const said = execFileSync(process.execPath, [...command, 'own/no-xyz'], {
      cwd,
      encoding: 'utf8',
    });
    expect(readFileSync(join(cwd, 'rules/own/no-xyz.yaml'), 'utf8')).toBe(ruleTemplate);
    expect(said).toContain('npx perflint explain own/no-xyz seeds');
    const again = spawnSync(process.execPath, [...command, 'own/no-xyz'], {
      cwd,
      encoding: 'utf8',
    });
    expect(again).toMatchObject({ status: 2, stderr: 'rules/own/no-xyz.yaml exists already\n' });
  });

  test.each(['', 'no-xyz', 'Target/no-x', '../no-x', 'target/xyz'])('refuses “%s”', (id) => {
    const cwd = workplace();
    const { status, stderr } = spawnSync(process.execPath, [...command, id], {
      cwd,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('npm run new-rule SUBJECT/no-FAULT');
    expect(existsSync(join(cwd, 'rules'))).toBe(false);
  });
});
