/** The words as alternatives of a regular expression, longest first, so that 工作日 is found before 日. */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&'))
    .join('|');
}
