import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { assemble } from '../../src/plugin/assemble.ts';
import { builtin } from '../../src/plugin/builtin.ts';
import { readText } from '../../src/read/text.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { run } from '../../src/rule/run.ts';
import { seeds } from '../support/seeds.ts';

const rules = [...assemble([builtin]).values()].map((rule) => ({
  rule,
  severity: rule.severity,
  options: {},
}));

const findings = new Map<string, Finding[]>(
  seeds.map(({ name, bytes }) => [name.slice(0, 3), run(parseGrid(readText(bytes)), rules)]),
);

function found(seed: string, ruleId: string): Finding[] {
  return (findings.get(seed) ?? []).filter((finding) => finding.ruleId === ruleId);
}

interface Label {
  line: number;
  project: string | null;
  indicator: number | null;
  rules: string[];
  confidence: number;
}

function labels(seed: string): Label[] {
  const file = join(import.meta.dirname, `../../fixtures/labelled/${seed}.findings.jsonl`);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label);
}

describe('the seeds', () => {
  test('002 has sixteen misfiled categories and no other seed has any', () => {
    expect(found('002', 'level/no-misfiled')).toHaveLength(16);
    for (const seed of ['000', '001', '003', '004']) {
      expect(found(seed, 'level/no-misfiled')).toEqual([]);
    }
  });

  test('sums come out up to rounding: nothing is said of money', () => {
    for (const [seed] of findings) {
      expect(found(seed, 'funding/no-imbalance')).toEqual([]);
      expect(found(seed, 'funding/no-unbalanced-subtotal')).toEqual([]);
    }
  });

  test('what a page break or a further heading repeats is one note per form', () => {
    for (const [seed, count] of [
      ['000', 0],
      ['001', 1],
      ['002', 1],
      ['003', 1],
      ['004', 0],
    ] as const) {
      const notes = found(seed, 'form/no-repeated-block');
      expect(notes.map(({ severity }) => severity)).toEqual(
        Array.from({ length: count }, () => 'info'),
      );
    }
  });

  test('all of the seeds is read', () => {
    for (const [seed] of findings) expect(found(seed, 'form/no-unread')).toEqual([]);
  });

  test.each(['003', '004'])(
    '%s: what only these rules can find is found, and nothing else',
    (seed) => {
      for (const id of [
        'level/no-skipped',
        'target/no-missing',
        'target/no-empty',
        'target/no-placeholder',
      ]) {
        const sure = labels(seed).filter(
          (label) => label.rules.includes(id) && label.confidence >= 0.6,
        );
        const places = found(seed, id).map(
          ({ location }) => `${location.project} ${location.indicator}`,
        );
        expect(places.toSorted(), id).toEqual(
          sure.map(({ project, indicator }) => `${project} ${indicator}`).toSorted(),
        );
      }
    },
  );

  test('identities are unique in each file', () => {
    for (const [, all] of findings) {
      expect(new Set(all.map(({ identity }) => identity)).size).toBe(all.length);
    }
  });
});
