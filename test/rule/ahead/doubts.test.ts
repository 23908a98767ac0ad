import { describe, expect, test } from 'vitest';
import { builtinAhead } from '../../../src/generated/builtin-ahead.ts';
import { parseGrid } from '../../../src/parse/parse-grid.ts';
import { assemble } from '../../../src/plugin/assemble.ts';
import { builtin } from '../../../src/plugin/builtin.ts';
import { readText } from '../../../src/read/text.ts';
import type { ActiveRule } from '../../../src/rule/rule.ts';
import { run } from '../../../src/rule/run.ts';
import { seeds } from '../../support/seeds.ts';

const { ahead: _, ...unprepared } = builtin;

/** All rules, also those of the strict preset. */
function rulesOf(plugin: typeof builtin): ActiveRule[] {
  const rules = [...assemble([plugin]).values()];
  return rules.map((rule) => ({ rule, severity: rule.severity, options: {} }));
}

/** What is settled in one document is kept for the next. */
const prepared = rulesOf(builtin);
const others = rulesOf(unprepared);

describe('rules compiled ahead of time', () => {
  test('most are settled by one look at a node', () => {
    expect((builtinAhead.doubts as ReadonlyMap<string, unknown>).size).toBeGreaterThan(50);
  });

  test.each(seeds)('find in $name what they find otherwise', ({ bytes }) => {
    const root = parseGrid(readText(bytes));
    const found = run(root, prepared);
    expect(found.length).toBeGreaterThan(10);
    expect(found).toEqual(run(root, others));
  });
});
