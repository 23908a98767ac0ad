/** So many last characters two shares have in common. */
export const commonEnd = 3;

/**
 * Whether one share is the other with words put into its middle: 视频监控在线率, 视频在线率.
 * Words that make it a share of something else are not put in: 培训及时完成率.
 */
export function isFuller(long: string, short: string): boolean {
  if (!short.endsWith('率') || long.length <= short.length) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  const end = Math.max(short.length - head, commonEnd);
  if (short.length - end < 2 || !long.endsWith(short.slice(-end))) return false;
  return !/[初一首]次|及时|按[时期]|优[良秀]|新/.test(long.slice(short.length - end, -end));
}
