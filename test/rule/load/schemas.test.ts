import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtinPack, ruleFiles } from '../../rules/rule-files.ts';

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

describe('the schema of the configuration for editors', () => {
  const validate = validator('config');
  const file = join(import.meta.dirname, '../../../schemas/config.schema.json');
  const { definitions, properties } = JSON.parse(readFileSync(file, 'utf8'));

  test('knows the rules, with their options, and the word lists', () => {
    const own = builtinPack.rules.map(({ id, title }) => [id, title]);
    const known = Object.entries<{ description: string }>(definitions.rules.properties);
    expect(known.map(([id, { description }]) => [id, description])).toEqual(own);
    expect(Object.keys(properties.lexicons.properties)).toEqual(
      builtinPack.lexicons.map(({ name }) => name),
    );
    expect(validate({ rules: { 'goal/no-short': ['info', { least: 3 }] } })).toBe(true);
    expect(validate({ rules: { 'goal/no-short': ['info', { leest: 3 }] } })).toBe(false);
    expect(validate({ rules: { 'goal/no-short': 'loud' } })).toBe(false);
  });

  test('leaves room for what plugins bring', () => {
    const said = {
      plugins: ['./ours'],
      rules: { 'ours/no-such': ['info', { any: 1 }] },
      lexicons: { ours: { add: ['词'] } },
      catalog: 'ours',
    };
    expect(validate(said), JSON.stringify(validate.errors)).toBe(true);
  });
});
