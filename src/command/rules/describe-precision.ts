import { precisionOf } from './precision-of.ts';

/** One sentence about how often a rule was right on labelled tables. */
export function describePrecision(id: string): string {
  const measured = precisionOf(id);
  if (measured === null) return '在人工核对过的目标表上没有提示过。';
  const { messages, right } = measured;
  const rate = Math.floor((right / messages) * 100);
  return `在人工核对过的目标表上提示 ${messages} 次，其中 ${right} 次正确（${rate}%）。`;
}
