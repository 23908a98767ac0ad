import { type IndicatorParts, parseIndicator } from '../grammar/parse-indicator.ts';
import { readLevel } from '../grammar/read-level.ts';
import { splitIndicators } from '../grammar/split-indicators.ts';
import type { IndicatorRecord, RowRecord } from '../layout/record.ts';
import type { Source } from '../text/source.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Indicator, Level1, Level2, Unread } from '../tree/nodes.ts';
import { place } from '../tree/place.ts';
import { buildName } from './build-name.ts';
import { buildTarget } from './build-target.ts';
import { spanOf } from './span.ts';

/** The indicators of a row, out of one cell or out of columns of their own; and what is none. */
export function buildIndicators(source: Source, row: RowRecord): (Indicator | Unread)[] {
  if (row.indicatorRows !== undefined) {
    return row.indicatorRows.map((record, i) => {
      const indicator = build(source, i + 1, record.ordinal, partsOf(record));
      indicator.children.unshift(...buildInherited(source, record, indicator.start));
      if (record.onlyScope !== undefined) indicator.onlyScope = record.onlyScope;
      return indicator;
    });
  }
  if (row.indicators === null) return [];
  const { items, before } = splitIndicators(row.indicators);
  const indicators = items.map((item, i) =>
    build(source, i + 1, item.ordinal, parseIndicator(item), item.body),
  );
  if (before.value === '') return indicators;
  return [
    place<Unread>(source, { type: 'unread', ...spanOf(before), value: before.value }),
    ...indicators,
  ];
}

function build(
  source: Source,
  index: number,
  ordinal: SourceText | null,
  parts: IndicatorParts,
  body?: SourceText,
): Indicator {
  const { level1, level2, name, targets } = parts;
  const children: Indicator['children'] = [];
  if (level1)
    children.push(
      place<Level1>(source, { type: 'level1', ...spanOf(level1), ...levelFields(level1) }),
    );
  if (level2)
    children.push(
      place<Level2>(source, { type: 'level2', ...spanOf(level2), ...levelFields(level2) }),
    );
  if (name) children.push(buildName(source, name));
  for (const target of targets) children.push(buildTarget(source, target));
  return place<Indicator>(source, {
    type: 'indicator',
    ...extentOf(children, ordinal, body),
    ordinal: ordinalOf(ordinal?.value),
    index,
    children,
  });
}

function levelFields(level: SourceText): Pick<Level1, 'value' | 'code' | 'name'> {
  return { value: level.value, ...readLevel(level.value) };
}

/** From the number to the end of the body; of indicators in columns, from the first cell to the last. */
function extentOf(
  children: Indicator['children'],
  ordinal: SourceText | null,
  body: SourceText | undefined,
): { start: number; end: number } {
  const parts: { start: number; end: number }[] = [...children];
  if (ordinal !== null) parts.push(ordinal);
  if (body !== undefined) parts.push(body.trim());
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const part of parts) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { start, end };
}

/** `12`, `③` */
function ordinalOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(text);
  const number = circled >= 0 ? circled + 1 : Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** Categories of a merged cell above: they hold here, but stand there. */
function buildInherited(
  source: Source,
  { inherited }: IndicatorRecord,
  at: number,
): Indicator['children'] {
  const span = { start: at, end: at, data: { inferred: true } };
  const { level1, level2 } = inherited;
  return [
    ...(level1 ? [place<Level1>(source, { type: 'level1', ...span, ...levelFields(level1) })] : []),
    ...(level2 ? [place<Level2>(source, { type: 'level2', ...span, ...levelFields(level2) })] : []),
  ];
}

function partsOf(record: IndicatorRecord): IndicatorParts {
  const { level1, level2, name, period, annual } = record;
  const targets: IndicatorParts['targets'] = [];
  if (period) targets.push({ scope: 'period', label: null, value: period });
  if (annual) targets.push({ scope: 'annual', label: null, value: annual });
  return { level1, level2, name, targets };
}
