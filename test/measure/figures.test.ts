import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figures, Totals } from '../../scripts/measure/figures.ts';
import { figuresOf } from '../../scripts/measure/figures-of.ts';
import { findLapses } from '../../scripts/measure/find-lapses.ts';
import { judge } from '../../scripts/measure/judge.ts';
import { lintSeed } from '../../scripts/measure/lint-seed.ts';
import { rateOf } from '../../scripts/measure/rate-of.ts';
import { readLabels } from '../../scripts/measure/read-labels.ts';
import { readRecorded } from '../../scripts/measure/read-recorded.ts';
import { recordFigures } from '../../scripts/measure/record-figures.ts';
import { writeReport } from '../../scripts/measure/write-report.ts';
import { rulesFromOptions } from '../../src/engine/rules-from-options.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const seeds = readLabels();

describe('figures of one certain rule', () => {
  const misfiled = rulesFromOptions().filter(({ rule }) => rule.id === 'level/no-misfiled');
  const verdicts = seeds.map(({ bytes, labels }) => judge(lintSeed(bytes, misfiled), labels));
  const labels = seeds.flatMap((seed) => seed.labels);
  const figures = figuresOf(verdicts, labels, ['level/no-misfiled']);

  it('hold its messages against the labels', () => {
    const { right = 0, wrong } = figures.rules.get('level/no-misfiled') ?? {};
    expect(right).toBeGreaterThanOrEqual(16);
    expect(wrong).toBe(0);
    expect(figures.totals.allRight).toEqual({ part: right, whole: right });
  });

  it('count as covered only the labels that the rules which ran are for', () => {
    const { coveredFound, likelyFound } = figures.totals;
    expect(coveredFound.part).toBe(likelyFound.part);
    expect(coveredFound.whole).toBeLessThan(likelyFound.whole);
  });

  it('are told rule by rule', () => {
    expect(writeReport(figures)).toMatch(/^level\/no-misfiled +\d+ +0 +\d+ +100\.0%/m);
  });
});

describe('lapses', () => {
  const totals: Totals = {
    certainFound: { part: 8, whole: 10 },
    likelyFound: { part: 7, whole: 10 },
    coveredFound: { part: 7, whole: 8 },
    seriousRight: { part: 19, whole: 20 },
    allRight: { part: 28, whole: 30 },
    moneyRight: { part: 0, whole: 0 },
  };
  const figures = (right: number, wrong: number): Figures => ({
    totals,
    rules: new Map([['target/no-vague', { right, wrong, found: right, missed: 0 }]]),
    kinds: new Map(),
  });
  const recorded = {
    certainFound: 0.8,
    likelyFound: 0.7,
    coveredFound: 0.875,
    seriousRight: 0.95,
    allRight: 0.9333,
    moneyRight: null,
  };

  it('are none at the recorded figures', () => {
    expect(findLapses(figures(9, 1), recorded)).toEqual([]);
    expect(findLapses(figures(9, 1), null)).toEqual([]);
  });

  it('name a rule that is too often wrong, once it has said enough', () => {
    expect(findLapses(figures(4, 1), null)).toEqual([
      'target/no-vague: precision 0.80 is under 0.9',
    ]);
    expect(findLapses(figures(2, 2), null)).toEqual([]);
  });

  it('name a total that fell', () => {
    expect(findLapses(figures(9, 1), { ...recorded, allRight: 0.95 })).toEqual([
      'allRight: 0.9333 is under the recorded 0.95',
    ]);
  });

  it('are found against what was recorded', () => {
    const folder = temporaryFolder();
    const files = {
      totals: join(folder, 'totals.json'),
      precision: join(folder, 'precision.json'),
    };
    expect(readRecorded(files.totals)).toBeNull();
    recordFigures(figures(9, 1), files);
    expect(readRecorded(files.totals)).toEqual(recorded);
    expect(JSON.parse(readFileSync(files.precision, 'utf8'))).toEqual({
      'target/no-vague': { messages: 10, precision: 0.9 },
    });
  });

  it('count nothing found as nothing', () => {
    expect(rateOf({ part: 0, whole: 0 })).toBeNull();
    expect(findLapses(figures(9, 1), { ...recorded, moneyRight: 1 })).toHaveLength(1);
  });
});
