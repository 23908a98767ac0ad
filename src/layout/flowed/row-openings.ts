import { organisationEndings } from '../../glossary/form-words.ts';
import { splitWords } from './column-habits.ts';
import type { Line } from './read-lines.ts';

/**
 * Tells the lines that open a row of a table with columns for department and unit:
 *
 *   某市某某局 某市某某中心 某某经费
 *   某市某某局                          alone where the unit's name wraps
 *
 * A department alone is known from a line that follows the headings and so is certain to open a row.
 *
 * @returns for a line and the one before it, whether it opens a row
 */
export function findRowOpenings(
  lines: readonly Line[],
): (line: Line, before: Line | undefined) => boolean {
  if (!lines.some(isOfUnits)) return () => false;
  const known = new Set<string>();
  lines.forEach((line, i) => {
    const [department, unit] = splitWords(line.text);
    if (isOfUnits(lines[i - 1]) && department && unit && isOrganisation(department.value))
      known.add(department.value);
  });
  return (line, before) => {
    const [first, second] = line.text.value.split(/\s+/, 2);
    if (first === undefined || !isOrganisation(first)) return false;
    // 《某省某某厅 某市某某局关于…》: names of authors within a title.
    if (/《[^》]*$/.test(before?.text.value ?? '')) return false;
    return second === undefined ? known.has(first) : known.has(first) || isOrganisation(second);
  };
}

/** Whether a line is a heading whose first columns are department and unit. */
function isOfUnits(line: Line | undefined): boolean {
  return line?.heading?.[0] === 'department' && line.heading[1] === 'budgetUnit';
}

function isOrganisation(word: string): boolean {
  return nameOnly.test(word) && organisationEndings.test(word);
}

const nameOnly = /^[\u4e00-\u9fff（）()·]{4,40}$/;
