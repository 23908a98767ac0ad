import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtinRulesModule } from '../../scripts/builtin-rules-module.ts';
import { builtinPack } from './rule-files.ts';

test('the compiled rules are up to date: npm run generate', () => {
  const file = join(import.meta.dirname, '../../src/generated/builtin-rules.ts');
  expect(readFileSync(file, 'utf8')).toBe(builtinRulesModule(builtinPack));
});
