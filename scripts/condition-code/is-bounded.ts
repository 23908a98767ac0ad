/**
 * Whether a pattern of RE2 means the same in JavaScript, and takes a bounded number of steps at each
 * character there: it has no `*`, no `+`, no open `{2,}`, and no class that the two read differently.
 */
export function isBounded(pattern: string): boolean {
  const plain = pattern.replace(/\\[\\.*+?()[\]{}|^$/-]/g, '字');
  const outside = plain.replace(/\[(?:\^)?[^\]]*\]/g, '类');
  if (/[*+]|\{\d+,\}|\(\?[^:]/.test(outside)) return false;
  return !/\\[^d]|\[\[?:|&&/.test(plain);
}
