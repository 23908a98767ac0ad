import { plainText } from './plain-text.ts';

/**
 * The cells of one row of a pipe table, as they read.
 *
 *   | 甲\|乙 | 第一行<br>第二行 |
 *     ^ 甲|乙  ^ two lines
 */
export function splitRow(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .split(/(?<!\\)\|/);
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => plainText(cell.trim().replace(/<br\s*\/?>/gi, '\n')));
}
