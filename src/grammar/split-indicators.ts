import type { SourceText } from '../text/source-text.ts';
import { findLabels, type Label } from './find-labels.ts';
import { findStarts } from './starts/find-starts.ts';
import { seriesWithin } from './starts/series-within.ts';
import type { Start } from './starts/start.ts';

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
  const starts = findStarts(text);
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
