/** A pattern that finds any of these words. Literal words only, so that it cannot backtrack. */
export function anyOf(words: readonly string[]): RegExp {
  const literal = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(literal.join('|') || '(?!)');
}
