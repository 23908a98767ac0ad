/**
 * A page with the lines between `<!-- NAME:start -->` and `<!-- NAME:end -->` written anew.
 *
 * @throws {Error} where the page has lost its marks
 */
export function fillMarks(page: string, name: string, lines: readonly string[]): string {
  const marked = new RegExp(`(<!-- ${name}:start -->\\n).*?(<!-- ${name}:end -->)`, 's');
  if (!marked.test(page)) throw new Error(`the page has lost the marks of “${name}”`);
  const text = lines.map((line) => `${line}\n`).join('');
  return page.replace(marked, (_, start, end) => `${start}${text}${end}`);
}
