/**
 * How fast perflint is, as a table: `npm run bench -- --files 1000 --indicators 100000 --runs 5`. With
 * `--only texts` or `--only files` one half of it: many texts, or single workbooks and PDFs. `--only huge`
 * checks one sheet with 100,000 projects, which takes a minute a run.
 * Everything is measured in one run, so that the ratios hold on a slow machine too.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchFiles } from './files/bench-files.ts';
import { type Corpus, type CorpusSize, generateCorpus } from './generate-corpus.ts';
import { type Measurement, measure } from './measure.ts';
import { type Donor, readDonors } from './read-donors.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    indicators: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
});
const size: CorpusSize = { files: Number(values.files), indicators: Number(values.indicators) };
const runs = Number(values.runs);
const program = 'dist/cli.js';
if (!existsSync(program)) throw new Error(`${program} is missing: npm run build`);

const folder = mkdtempSync(join(tmpdir(), 'perflint-bench-'));
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true });
}

async function bench(): Promise<void> {
  const donors = readDonors('seeds');
  const bare = await measure(['-e', '0'], runs * 4);
  print('node -e 0', bare, '');
  const isHuge = values.only === 'huge';
  if (values.only !== 'files' && !isHuge) await benchTexts(donors, bare);
  if (values.only !== 'texts') {
    const measured = await benchFiles(program, folder, donors, runs, isHuge);
    for (const { what, asked, measurement } of measured) {
      const share = ((measurement.milliseconds / asked.milliseconds) * 100).toFixed(0);
      print(what, measurement, `${ratio(measurement, bare)} × bare, ${share} % of the time asked`);
    }
  }
}

async function benchTexts(donors: readonly Donor[], bare: Measurement): Promise<void> {
  const small = { files: Math.ceil(size.files / 10), indicators: Math.ceil(size.indicators / 10) };
  const tenth = generateCorpus(join(folder, 'tenth'), donors, small);
  const whole = generateCorpus(join(folder, 'whole'), donors, size);

  const cold = await measure([program, join('seeds', readdirSync('seeds')[0] ?? '')], runs * 4);
  const lintTenth = await measure([program, tenth.folder], runs);
  const lintWhole = await measure([program, whole.folder], runs);

  print('one seed, cold', cold, `${ratio(cold, bare)} × bare`);
  print(describe(tenth), lintTenth, '');
  print(describe(whole), lintWhole, `${ratio(lintWhole, lintTenth)} × a tenth of it`);
}

function describe({ files, indicators, bytes }: Corpus): string {
  const megabytes = (bytes / 1e6).toFixed(1);
  return `${files} files, ${indicators} indicators, ${megabytes} MB`;
}

function ratio(one: Measurement, other: Measurement): string {
  return (one.milliseconds / other.milliseconds).toFixed(2);
}

function print(
  what: string,
  { milliseconds, megabytes, exitCode }: Measurement,
  note: string,
): void {
  const time = `${milliseconds.toFixed(0)} ms`.padStart(9);
  const memory = megabytes === 0 ? '' : `${megabytes.toFixed(0)} MB peak`;
  console.log(`${what.padEnd(46)}${time}${memory.padStart(13)}   exit ${exitCode}   ${note}`);
}
