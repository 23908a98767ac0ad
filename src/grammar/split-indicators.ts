import { levelWords } from '../glossary/level-words.ts';
import type { SourceText } from '../text/source-text.ts';
import { findLabels } from './find-labels.ts';

/** One numbered item of an indicator cell: its number and everything after it. */
export interface IndicatorItem {
  ordinal: SourceText | null;
  body: SourceText;
}

/**
 * Splits an indicator cell at its numbered starts.
 *
 *   1、1-产出指标；11-数量指标；场次；年度指标值：2场,50人。2、2-效益指标；…
 *   ^  body                                               ^  body
 *   └ ordinal                                             └ ordinal
 *
 * Separators occur inside values, so only a number with a level-1 word or a coded category after it
 * is a start. Where a table has no levels, or one item leaves them out, the number that comes next
 * in the series is a start when a label such as 年度指标值 follows it.
 *
 * @returns the items, and what stands before the first
 */
export function splitIndicators(cell: SourceText): { items: IndicatorItem[]; before: SourceText } {
  const text = cell.value;
  const levelled = findLevelledStarts(text);
  const starts = withUnlevelledStarts(text, levelled);
  const items = starts.map((start, i) => ({
    ordinal: start.to > start.from ? cell.slice(start.from, start.to) : null,
    body: cell.slice(start.body, starts[i + 1]?.opens ?? text.length),
  }));
  return { items, before: cell.slice(0, starts[0]?.opens ?? text.length).trim() };
}

interface Start {
  /** Where the start opens, with its bracket; where its digits stand; where its body begins. */
  opens: number;
  from: number;
  to: number;
  body: number;
}

const mark = '\\s*[、.．)）]\\s*';
/** `13-时效指标；`, `5-产出指针：`: a coded category, known or not, with a separator after it. */
const codedCategory = '\\d{1,2}\\s*[-－—–]\\s*[\\u4e00-\\u9fff]{2,12}(?=\\s*[；;，,：:])';
const namedCategory = `${levelWords}(?=\\s*[；;，,：:])`;
const numberedStart = new RegExp(
  `[（(]?(?:(?<!\\d)(\\d+)${mark}|[①-⑳]\\s*)(?=${codedCategory}|${namedCategory})`,
  'g',
);
const bareStart = new RegExp(`^\\s*(?=${codedCategory}|${namedCategory})`);

function findLevelledStarts(text: string): Start[] {
  const starts: Start[] = [];
  let expected = 1;
  for (const match of text.matchAll(numberedStart)) {
    const start = startOf(match, expected);
    starts.push(start);
    expected = (Number.parseInt(text.slice(start.from, start.to), 10) || expected) + 1;
  }
  const bare = bareStart.exec(text)?.[0].length;
  if (bare !== undefined && bare < (starts[0]?.opens ?? text.length)) {
    starts.unshift({ opens: bare, from: bare, to: bare, body: bare });
  }
  return starts;
}

/** `≥902、产出…` is 90 and 2: of too long a run of digits the number that comes next is the ordinal. */
function startOf(match: RegExpExecArray, expected: number): Start {
  const body = match.index + match[0].length;
  const digits = match[1];
  if (digits === undefined) {
    const from = match[0].search(/[①-⑳]/) + match.index;
    return { opens: match.index, from, to: from + 1, body };
  }
  const next = String(expected);
  const isGlued = digits.length > next.length && digits.endsWith(next);
  const to = match.index + match[0].indexOf(digits) + digits.length;
  const from = to - (isGlued ? next.length : Math.min(digits.length, 3));
  return { opens: from > match.index + 1 ? from : match.index, from, to, body };
}

/** Adds starts without a level, in stretches that hold the labels of more than one item. */
function withUnlevelledStarts(text: string, starts: readonly Start[]): Start[] {
  if (starts.length === 0) return seriesWithin(text, 0, text.length, 1);
  return starts.flatMap((start, i) => {
    const end = starts[i + 1]?.opens ?? text.length;
    const ordinal = Number.parseInt(text.slice(start.from, start.to), 10);
    if (Number.isNaN(ordinal) || !hasRepeatedLabel(text.slice(start.body, end))) return [start];
    return [start, ...seriesWithin(text, start.body, end, ordinal + 1)];
  });
}

function hasRepeatedLabel(body: string): boolean {
  const labels = findLabels(body);
  return labels.length > 1 && new Set(labels.map((label) => label.scope)).size < labels.length;
}

function seriesWithin(text: string, from: number, to: number, first: number): Start[] {
  const labels = findLabels(text.slice(from, to)).map((label) => label.from + from);
  const found: Start[] = [];
  let at = from;
  for (let expected = first; ; expected++) {
    const match = new RegExp(`(?<!\\d)${expected}${mark}(?!\\d)`).exec(text.slice(at, to));
    if (match === null) return found;
    const opens = at + match.index;
    const body = opens + match[0].length;
    const isFirst = found.length === 0 && first === 1;
    const hasLabelBefore = isFirst || labels.some((label) => label >= at && label < opens);
    if (!hasLabelBefore || !labels.some((label) => label >= body)) return found;
    found.push({ opens, from: opens, to: opens + String(expected).length, body });
    at = body;
  }
}
