import { isGroupLabel } from '../../glossary/form-labels.ts';
import { annexWords, footerWords, noteWords, pageNumberWords } from '../../glossary/form-words.ts';
import type { Row } from '../../grid/grid.ts';
import type { SourceText } from '../../text/source-text.ts';
import { readPreamble } from '../preamble.ts';
import type { Declaration } from './declaration.ts';

/**
 * Title, year, organisation and money unit above a form; page numbers, notes and signatures around it.
 *
 *   （2025年度）              单位：万元
 *   ^ year                    ^ money unit
 */
export function isAroundForm(
  state: { form: Declaration; isInNotes: boolean },
  row: Row,
  filled: readonly SourceText[],
): boolean {
  const [first, second] = filled;
  if (first === undefined) return true;
  const { value } = first;
  const isAlone = second === undefined;
  if (isAlone && isGroupLabel(value)) return false;
  if (isAlone && (pageNumberWords.test(value) || annexWords.test(value))) return true;
  if (isAlone && footerWords.test(value)) {
    state.isInNotes = noteWords.test(value);
    return true;
  }
  if (filled.every((text) => readHeadLine(state.form, text))) return true;
  return isAlone && state.isInNotes && (row.table === null || isNumbered(value));
}

function isNumbered(line: string): boolean {
  return /^[\d（(①-⑳一二三四五六七八九十]/.test(line);
}

/** @returns whether the text is all preamble */
function readHeadLine(form: Declaration, text: SourceText): boolean {
  const year = /^[（(]?\s*20\d\d\s*年度?\s*[）)]?/.exec(text.value)?.[0];
  const rest = year === undefined ? text : text.slice(year.length).trim();
  const preamble = readPreamble(rest);
  if (preamble === null && rest.value !== '') return false;
  // Below the name of the project 主管部门：… is a label of the form.
  if (form.hasName() && preamble?.organisation != null) return false;
  if (year !== undefined && preamble?.title == null) form.addYear(text.slice(0, year.length));
  if (preamble?.title != null) form.addPreamble(readPreamble(text) ?? preamble);
  else if (preamble !== null) form.addPreamble(preamble);
  return true;
}
