/**
 * How good the rules of the preset `recommended` are on the tables labelled by hand:
 * `npm run measure -- [--details] [--seed 003] [--labels FOLDER] [--json] [--record]`.
 *
 * The rules are those that `npm run generate` compiled. Each seed is checked alone, so that rules
 * over several files have nothing to say here.
 */
import { parseArgs } from 'node:util';
import { rulesFromOptions } from '../src/engine/rules-from-options.ts';
import { figuresOf } from './measure/figures-of.ts';
import { findLapses } from './measure/find-lapses.ts';
import { judge } from './measure/judge.ts';
import { lintSeed } from './measure/lint-seed.ts';
import { readLabels } from './measure/read-labels.ts';
import { readRecorded } from './measure/read-recorded.ts';
import { recordFigures } from './measure/record-figures.ts';
import { writeDetails } from './measure/write-details.ts';
import { writeReport } from './measure/write-report.ts';

const { values } = parseArgs({
  options: {
    details: { type: 'boolean', default: false },
    seed: { type: 'string' },
    labels: { type: 'string' },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});

const files = {
  totals: 'fixtures/labelled/measured.json',
  precision: 'src/generated/precision.json',
};
const rules = rulesFromOptions({ preset: 'recommended' });
const ruleIds = rules.map(({ rule }) => rule.id);
const isWhole = values.seed === undefined && values.labels === undefined;
const seeds = readLabels('.', values.labels).filter(
  ({ name }) => values.seed === undefined || name === values.seed,
);
const verdicts = seeds.map(({ bytes, labels }) => judge(lintSeed(bytes, rules), labels));
const figures = figuresOf(
  verdicts,
  seeds.flatMap(({ labels }) => labels),
  ruleIds,
);
const lapses = findLapses(figures, isWhole ? readRecorded(files.totals) : null);

console.log(values.json ? JSON.stringify(plainFigures(), null, 2) : writeReport(figures));
if (values.details && !values.json) {
  seeds.forEach(({ name }, at) => {
    const verdict = verdicts[at];
    if (verdict) console.log(`\n${writeDetails(name, verdict)}`);
  });
}
for (const lapse of lapses) console.error(lapse);
if (values.record && isWhole) recordFigures(figures, files);
process.exitCode = lapses.length > 0 ? 1 : 0;

function plainFigures() {
  const { totals, rules, kinds } = figures;
  return { totals, rules: Object.fromEntries(rules), kinds: Object.fromEntries(kinds), lapses };
}
