import { footerWords, noteWords } from '../../glossary/form-words.ts';
import { startsIndicators } from '../../grammar/starts-indicators.ts';
import { endsCell } from './ends-cell.ts';
import type { Line } from './read-lines.ts';

/**
 * The lines without notes and signatures below the table, as other layouts leave them out. In the middle
 * of a table 说明：… may as well be a line of a goal.
 *
 *   合计 30.00 30.00
 *   填表人：张三 联系电话：1234567
 *   注：1.金额以批复为准。
 *   2.指标按年度填写。                goes on with the notes
 */
export function withoutFooters(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(
    ({ text, figures, heading }, i) =>
      figures.length > 0 ||
      heading !== null ||
      startsIndicators(text.value, lines[i + 1]?.text.value ?? ''),
  );
  const from = lines.findIndex((line, i) => i > last && isFooter(line) && isOver(lines, i));
  if (from === -1) return lines;
  let isInNotes = false;
  const others = lines.slice(from).filter((line) => {
    if (isFooter(line)) isInNotes = noteWords.test(line.text.value);
    return !isFooter(line) && !isInNotes;
  });
  return [...lines.slice(0, from), ...others];
}

function isFooter({ text }: Line): boolean {
  return footerWords.test(text.value);
}

/** Whether the row above has come to its end. */
function isOver(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  if (above === undefined || lines[at]?.isAfterGap === true) return true;
  return above.figures.length > 0 || endsCell(above.text.value);
}
