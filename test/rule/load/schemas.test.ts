import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ruleFiles } from '../../rules/rule-files.ts';

function validator(name: string) {
  const file = join(import.meta.dirname, `../../../schemas/${name}.schema.json`);
  return new Ajv({ strict: false }).compile(JSON.parse(readFileSync(file, 'utf8')));
}

const kinds = [
  ['lexicon', /^lexicons\//],
  ['catalog', /^catalogs\//],
  ['preset', /^presets\//],
  ['basis', /^basis/],
  ['conditions', /^conditions/],
  ['rule', /^(?!lexicons|catalogs|presets|basis|conditions)/],
] as const;

describe.each(kinds)('the schema of a %s for editors', (name, path) => {
  const validate = validator(name);

  test('accepts the files that perflint comes with', () => {
    const files = ruleFiles.filter((file) => path.test(file.path));
    expect(files.length).toBeGreaterThan(0);
    for (const { path: file, text } of files) {
      expect(validate(parse(text)), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  test('refuses a key that there is not', () => {
    expect(validate({ titel: '标题' })).toBe(false);
  });
});
