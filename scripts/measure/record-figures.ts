import { writeFileSync } from 'node:fs';
import type { Figures } from './figures.ts';
import { rateOf } from './rate-of.ts';

/**
 * Keeps the totals, which later ones may not fall under, and of each rule that said something how
 * often it was right.
 */
export function recordFigures(
  { totals, rules }: Figures,
  files: { totals: string; precision: string },
): void {
  const rates = Object.entries(totals).map(([name, share]) => [name, rounded(rateOf(share))]);
  const precisions = [...rules]
    .map(([id, { right, wrong }]) => ({ id, right, messages: right + wrong }))
    .filter(({ messages }) => messages > 0)
    .map(({ id, right, messages }) => [id, { messages, precision: rounded(right / messages) }]);
  writeFileSync(files.totals, json(Object.fromEntries(rates)));
  writeFileSync(files.precision, json(Object.fromEntries(precisions.sort())));
}

function rounded(rate: number | null): number | null {
  return rate === null ? null : Number(rate.toFixed(4));
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
