/**
 * An amount with two decimals: `1980.4` → `1980.40`. What is finer, or no amount, stays as written:
 * rounding money is not for a report to do.
 */
export function formatAmount(value: string): string {
  const match = /^([-+]?\d+)(?:\.(\d{0,2}))?$/.exec(value);
  return match === null ? value : `${match[1]}.${(match[2] ?? '').padEnd(2, '0')}`;
}
