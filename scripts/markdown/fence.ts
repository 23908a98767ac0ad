/** Lines as a fenced block; its fence is longer than any within. */
export function fence(lines: readonly string[], language: string): string[] {
  const longest = Math.max(2, ...lines.map((line) => /^\s*(`*)/.exec(line)?.[1]?.length ?? 0));
  const marks = '`'.repeat(longest + 1);
  return [`${marks}${language}`, ...lines, marks];
}
