import { levelWords } from '../glossary/level-words.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { SourceText } from '../text/source-text.ts';
import { findLabels, type Label } from './find-labels.ts';

/** One numbered item of an indicator cell: its number, everything after it, and the labels therein. */
export interface IndicatorItem {
  ordinal: SourceText | null;
  body: SourceText;
  /** Offsets into the body. */
  labels: Label[];
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
  const starts = levelled.length > 0 ? levelled : seriesWithin(text, findLabels(text), 0, 1);
  const items = starts.flatMap((start, i) =>
    itemsAt(cell, start, starts[i + 1]?.opens ?? text.length),
  );
  return { items, before: cell.slice(0, starts[0]?.opens ?? text.length).trim() };
}

/** The item of a start, and those without a level that hide behind it: their labels come again. */
function itemsAt(cell: SourceText, start: Start, end: number): IndicatorItem[] {
  const item = itemOf(cell, start, end);
  const ordinal = Number.parseInt(cell.value.slice(start.from, start.to), 10);
  if (Number.isNaN(ordinal) || !hasRepeatedScope(item.labels)) return [item];
  const hidden = seriesWithin(item.body.value, item.labels, 1, ordinal + 1);
  if (hidden.length === 0) return [item];
  const first = { ...item, body: item.body.slice(0, hidden[0]?.opens) };
  return [
    { ...first, labels: findLabels(first.body.value) },
    ...hidden.map((other, i) =>
      itemOf(item.body, other, hidden[i + 1]?.opens ?? item.body.value.length),
    ),
  ];
}

function itemOf(cell: SourceText, start: Start, end: number): IndicatorItem {
  const body = cell.slice(start.body, end);
  const ordinal = start.to > start.from ? cell.slice(start.from, start.to) : null;
  return { ordinal, body, labels: findLabels(body.value) };
}

function hasRepeatedScope(labels: readonly Label[]): boolean {
  return labels.some((label, i) => labels.findIndex((other) => other.scope === label.scope) < i);
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
  for (const match of matchesOf(numberedStart, text)) {
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

/**
 * Numbers that count on from `first`, each with a label after it, and before it too unless it is the
 * first item of all.
 *
 * @param before how many items stand before the text
 */
function seriesWithin(
  text: string,
  labels: readonly Label[],
  before: 0 | 1,
  first: number,
): Start[] {
  const found: Start[] = [];
  let at = 0;
  for (let expected = first; ; expected++) {
    const match = new RegExp(`(?<!\\d)${expected}${mark}(?!\\d)`).exec(text.slice(at));
    if (match === null) return found;
    const opens = at + match.index;
    const body = opens + match[0].length;
    const needsLabelBefore = found.length + before > 0;
    const hasLabelBefore = labels.some((label) => label.from >= at && label.from < opens);
    const hasLabelAfter = (labels.at(-1)?.from ?? -1) >= body;
    if ((needsLabelBefore && !hasLabelBefore) || !hasLabelAfter) return found;
    found.push({ opens, from: opens, to: opens + String(expected).length, body });
    at = body;
  }
}
