import { moneyUnitWords, organisationWords, titleWords } from '../glossary/form-words.ts';
import type { SourceText } from '../text/source-text.ts';

/** The lines above a table's headings. */
export interface Preamble {
  start: number;
  end: number;
  title: SourceText | null;
  organisation: { label: string; name: SourceText } | null;
  moneyUnit: SourceText | null;
  /** What stands here a second time. */
  surplus: SourceText[];
}

/**
 * Reads one line of a preamble, or returns `null` when the line is something else.
 *
 *   部门名称：广州市某某局(部门) 单位：万元
 *   ^ label  ^ name              ^ money unit
 */
export function readPreamble(
  line: SourceText,
  closeUp: (text: SourceText) => SourceText = (text) => text,
): Preamble | null {
  const text = line.trim();
  if (text.value.length > 200 || !preambleWords.test(text.value)) return null;
  const title = titleWords.test(text.value.replace(/\s/g, '')) ? text : null;
  const organisation = title === null ? organisationOf(text, closeUp) : null;
  const moneyUnit = title === null ? moneyUnitOf(text) : null;
  if (title === null && organisation === null && moneyUnit === null) return null;
  return { start: text.start, end: text.end, title, organisation, moneyUnit, surplus: [] };
}

/** A quick look: every line of a document is asked. */
const preambleWords = /绩\s*效|单位|部门/;

function organisationOf(
  text: SourceText,
  closeUp: (text: SourceText) => SourceText,
): Preamble['organisation'] {
  const match = organisationWords.exec(text.value);
  if (match === null || match.index > 10) return null;
  const [whole, label = '', name = ''] = match;
  // 县直各预算单位： greets those to whom a notice goes.
  if (name === '' && match.index > 0) return null;
  const from = match.index + whole.length - name.length;
  return { label, name: closeUp(text.slice(from, from + name.length)).trim() };
}

function moneyUnitOf(text: SourceText): SourceText | null {
  const match = moneyUnitWords.exec(text.value);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return text.slice(end - (match[1] as string).length, end);
}

/** Whether a second preamble only prints the first again at the top of a page. */
export function isSamePreamble(first: Preamble, second: Preamble): boolean {
  return (
    isSameOrMissing(first.title, second.title) &&
    isSameOrMissing(first.organisation?.name ?? null, second.organisation?.name ?? null)
  );
}

function isSameOrMissing(first: SourceText | null, second: SourceText | null): boolean {
  return second === null || first?.value.replace(/\s/g, '') === second.value.replace(/\s/g, '');
}
