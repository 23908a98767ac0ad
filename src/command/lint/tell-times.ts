import { reading } from '../../engine/reading.ts';
import { alignColumns } from '../../report/stylish/align-columns.ts';
import type { Io } from '../io.ts';
import type { CheckedPlan } from './check-plan.ts';

/**
 * Says on standard error what reading and each rule cost, dearest first. Times of all threads are
 * added up, so they may come to more than the run took.
 */
export function tellTimes({ results, times }: CheckedPlan, io: Io): void {
  const counts = new Map<string, number>();
  for (const { ruleId } of results.flatMap(({ findings }) => findings)) {
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...times]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([id, time]) => [
      id === reading ? '读取和解析' : id,
      time.toFixed(1),
      `${((100 * time) / all).toFixed(1)}%`,
      id === reading ? '' : String(counts.get(id) ?? 0),
    ]);
  const lines = alignColumns([['规则', '毫秒', '占比', '问题'], ...rows], Infinity);
  io.stderr.write(`${lines.join('\n')}\n`);
}
