import { width } from '../../src/text/width.ts';
import type { Figures, Share, TotalName } from './figures.ts';
import { rateOf } from './rate-of.ts';

/** The figures as tables for a terminal. */
export function writeReport({ totals, rules, kinds }: Figures): string {
  const ruleRows = [...rules]
    .filter(([, { right, wrong, missed }]) => right + wrong + missed > 0)
    .sort()
    .map(([id, { right, wrong, found, missed }]) => [
      id,
      `${right}`,
      `${wrong}`,
      `${missed}`,
      percent({ part: right, whole: right + wrong }),
      percent({ part: found, whole: found + missed }),
    ]);
  const kindRows = [...kinds].map(([kind, share]) => [kind, of(share), percent(share)]);
  const totalRows = Object.entries(totals).map(([name, share]) => [
    titles[name as TotalName],
    of(share),
    percent(share),
  ]);
  return [
    table(['rule', 'hits', 'false alarms', 'misses', 'precision', 'recall'], ruleRows),
    table(['kind of fault', 'found', 'recall'], kindRows),
    table(['total', '', ''], totalRows),
  ].join('\n\n');
}

const titles: Readonly<Record<TotalName, string>> = {
  certainFound: 'recall of labels ≥ 0.75',
  likelyFound: 'recall of labels ≥ 0.60',
  coveredFound: 'recall of labels ≥ 0.60 that a rule of the preset is for',
  seriousRight: 'precision of errors and warnings',
  allRight: 'precision of everything',
  moneyRight: 'precision of money rules',
};

function of({ part, whole }: Share): string {
  return `${part}/${whole}`;
}

function percent(share: Share): string {
  const rate = rateOf(share);
  return rate === null ? '–' : `${(rate * 100).toFixed(1)}%`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  return all
    .map((row) => row.map((cell, at) => pad(cell, widths[at] ?? 0, at)).join('  '))
    .join('\n');
}

/** Names to the left, figures to the right. */
function pad(cell: string, columns: number, at: number): string {
  const space = ' '.repeat(Math.max(0, columns - width(cell)));
  return at === 0 ? cell + space : space + cell;
}
