/** The year that a title or a line below it names, such as 2025 in （2025年度）. */
export function yearOf(text: string): number | null {
  const match = /(20\d\d)\s*年/.exec(text);
  return match === null ? null : Number(match[1]);
}
