import { matchesOf } from '../../text/matches-of.ts';
import type { SourceText } from '../../text/source-text.ts';

/**
 * The amounts at the end of a line.
 *
 *   政府雇员工资经费 265. 20 265. 20
 *   ^ before         ^ figures
 *
 * A line of words needs two of them, one with decimals: a goal may end in a year or a number.
 */
export function readFigures(line: SourceText): { figures: SourceText[]; before: SourceText } {
  const none = { figures: [], before: line };
  if (line.value.length > 200 || !/\d$/.test(line.value)) return none;
  const match = figuresAtEnd.exec(line.value);
  if (match === null) return none;
  const from = match.index + match[0].length - (match[1] as string).length;
  const before = line.slice(0, from).trim();
  const figures = matchesOf(figure, match[1] as string).map((found) =>
    line.slice(from + found.index, from + found.index + found[0].length),
  );
  if (!figures.some((text) => text.value.includes('.'))) return none;
  return before.value !== '' && figures.length < 2 ? none : { figures, before };
}

const amount = '-?(?:\\d{1,3}(?:,\\s?\\d{3})+|\\d+)(?:\\.\\s?\\d{1,6})?';
const figure = new RegExp(amount, 'g');
const figuresAtEnd = new RegExp(`(?:^|\\s)(${amount}(?:\\s+${amount})*)$`);
