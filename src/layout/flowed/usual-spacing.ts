import { endsCell } from './ends-cell.ts';
import type { Line } from './read-lines.ts';

/**
 * How many blank lines stand between two lines that belong together. None, but where a program has
 * put one after every line:
 *
 *   通过本项目建设，加强学校智慧校园建设
 *
 *   、专业基础建设，提高学校教育教学工
 *
 * Blank lines that part sentences say so; those between the cells of a table whose cells take one line
 * each follow a full stop or a name.
 *
 * @param gaps how many blank lines stand before each line
 */
export function usualSpacing(lines: readonly Line[], gaps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  const [usual] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  if (usual === 0) return 0;
  const close = gaps.filter((gap) => gap < usual).length;
  const within = lines.filter(
    (line, i) => gaps[i + 1] === usual && !endsCell(line.text.value),
  ).length;
  return close < lines.length * 0.1 && within > lines.length * 0.5 ? usual : 0;
}
