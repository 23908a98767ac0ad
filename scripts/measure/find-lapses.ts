import type { Figures, TotalName } from './figures.ts';
import { rateOf } from './rate-of.ts';

/** The totals as they were last recorded, 0 to 1; `null` of nothing. */
export type Recorded = Readonly<Record<TotalName, number | null>>;

/**
 * Why these figures are not good enough: a rule that is too often wrong, a total that fell.
 *
 * @param recorded `null` before anything was recorded, or when only some of the seeds were measured
 */
export function findLapses({ rules, totals }: Figures, recorded: Recorded | null): string[] {
  const lapses: string[] = [];
  for (const [ruleId, { right, wrong }] of rules) {
    const precision = rateOf({ part: right, whole: right + wrong });
    if (telling.has(ruleId) || right + wrong < fewest || precision === null) continue;
    if (precision < lowest) {
      lapses.push(`${ruleId}: precision ${precision.toFixed(2)} is under ${lowest}`);
    }
  }
  for (const [name, before] of Object.entries(recorded ?? {})) {
    const now = rateOf(totals[name as TotalName]);
    if (before !== null && (now ?? 0) < before - rounding) {
      lapses.push(`${name}: ${(now ?? 0).toFixed(4)} is under the recorded ${before}`);
    }
  }
  return lapses;
}

/** That headings are printed again on each page is told and no fault: nobody labels it. It counts in the totals. */
const telling: ReadonlySet<string> = new Set(['form/no-repeated-block']);

/** Fewer messages say nothing of a rule. */
const fewest = 5;

const lowest = 0.9;

/** Recorded figures have four digits. */
const rounding = 0.00005;
