import { type ColumnHabits, splitWords } from './column-habits.ts';
import type { Line } from './read-lines.ts';

/**
 * Divides the lines before a list of indicators where a row without one stands among them: a line
 * that begins with a department known from other rows begins a row.
 */
export function splitByDepartment(lines: readonly Line[], habits: ColumnHabits): Line[][] {
  const heads: Line[][] = [[]];
  for (const line of lines) {
    if ((heads.at(-1)?.length ?? 0) > 0 && beginsRow(line, habits)) heads.push([]);
    heads.at(-1)?.push(line);
  }
  return heads;
}

function beginsRow(line: Line, habits: ColumnHabits): boolean {
  const [first, second] = splitWords(line.text);
  if (habits.fields.length < 2 || first === undefined || habits.whole[0]?.has(first.value) !== true)
    return false;
  // A unit may bear the department's name; alone on its line it would be the second column's.
  return second !== undefined && habits.whole[1]?.has(second.value) === true;
}
