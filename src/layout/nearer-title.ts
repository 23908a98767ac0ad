import type { SourceText } from '../text/source-text.ts';

/**
 * The title of a table out of two lines above it, the first in most cases. 附件：项目支出绩效目标表 in a
 * notice only points to a table, whose own title comes after the notice.
 */
export function nearerTitle(
  first: SourceText | null,
  second: SourceText | null,
): SourceText | null {
  const isPointer = first !== null && /^附[件表录]/.test(first.value);
  return isPointer ? (second ?? first) : (first ?? second);
}
