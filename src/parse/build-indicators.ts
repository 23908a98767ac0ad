import { type IndicatorParts, parseIndicator } from '../grammar/parse-indicator.ts';
import { splitIndicators } from '../grammar/split-indicators.ts';
import type { IndicatorRecord, RowRecord } from '../layout/record.ts';
import type { Source } from '../text/source.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Indicator, Unread } from '../tree/nodes.ts';
import { place } from '../tree/place.ts';
import { positionOf } from '../tree/position-of.ts';
import { buildLevel } from './build-level.ts';
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
    place<Unread>(source, {
      type: 'unread',
      ...spanOf(before),
      cause: 'unknown',
      value: before.value,
    }),
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
  if (level1) children.push(buildLevel(source, 'level1', level1));
  if (level2) children.push(buildLevel(source, 'level2', level2));
  if (name) children.push(buildName(source, name));
  for (const target of targets) children.push(buildTarget(source, target));
  const extent = extentOf(children, ordinal, body?.trim());
  // An array that has grown keeps room for a dozen more, a copy has none to spare.
  return new IndicatorNode(source, extent, ordinalOf(ordinal?.value), index, children.slice());
}

class IndicatorNode implements Indicator {
  readonly #source: Source;
  declare readonly type: 'indicator';
  declare start: number;
  declare end: number;
  declare readonly ordinal: number | null;
  declare readonly index: number;
  declare readonly children: Indicator['children'];

  constructor(
    source: Source,
    { start, end }: { start: number; end: number },
    ordinal: number | null,
    index: number,
    children: Indicator['children'],
  ) {
    this.#source = source;
    this.type = 'indicator';
    this.start = start;
    this.end = end;
    this.ordinal = ordinal;
    this.index = index;
    this.children = children;
  }

  get position(): Indicator['position'] {
    return positionOf(this.#source, this);
  }
}

/** From the number to the end of the body; of indicators in columns, from the first cell to the last. */
function extentOf(
  children: Indicator['children'],
  ordinal: SourceText | null,
  body: SourceText | undefined,
): { start: number; end: number } {
  let start = Math.min(ordinal?.start ?? Infinity, body?.start ?? Infinity);
  let end = Math.max(ordinal?.end ?? 0, body?.end ?? 0);
  for (const child of children) {
    start = Math.min(start, child.start);
    end = Math.max(end, child.end);
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
  const nodes: Indicator['children'] = [];
  if (level1) nodes.push(Object.assign(buildLevel(source, 'level1', level1), span));
  if (level2) nodes.push(Object.assign(buildLevel(source, 'level2', level2), span));
  return nodes;
}

function partsOf(record: IndicatorRecord): IndicatorParts {
  const { level1, level2, name, period, annual } = record;
  const targets: IndicatorParts['targets'] = [];
  if (period) targets.push({ scope: 'period', label: null, value: period });
  if (annual) targets.push({ scope: 'annual', label: null, value: annual });
  return { level1, level2, name, targets };
}
