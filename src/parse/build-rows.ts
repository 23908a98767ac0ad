import type { RowRecord } from '../layout/record.ts';
import type { Source } from '../text/source.ts';
import type { Form, GrandTotal, Project, Repeat, Spender } from '../tree/nodes.ts';
import { place } from '../tree/place.ts';
import { buildFunding } from './build-funding.ts';
import { buildProject } from './build-project.ts';

export type MoneyUnitName = 'yuan' | 'wanYuan';

/** Rows in order; a spender takes the projects below it, up to the next spender or total. */
export function buildRows(
  source: Source,
  rows: readonly RowRecord[],
  unit: MoneyUnitName,
): (GrandTotal | Spender | Project | Repeat)[] {
  const top: (GrandTotal | Spender | Project | Repeat)[] = [];
  let spender: Spender | undefined;
  for (const row of rows) {
    if (row.kind === 'grandTotal') {
      spender = undefined;
      top.push(buildGrandTotal(source, row, unit));
    } else if (row.kind === 'spender') {
      spender = buildSpender(source, row, unit);
      top.push(spender);
    } else {
      addProject(source, spender?.children ?? top, row, buildProject(source, row, unit));
      if (spender !== undefined) stretch(spender, row.end);
    }
  }
  return top;
}

function buildGrandTotal(source: Source, row: RowRecord, unit: MoneyUnitName): GrandTotal {
  return place<GrandTotal>(source, {
    type: 'grandTotal',
    ...ownFields(source, row),
    children: buildFunding(source, row, unit),
  });
}

function buildSpender(source: Source, row: RowRecord, unit: MoneyUnitName): Spender {
  return place<Spender>(source, {
    type: 'spender',
    ...ownFields(source, row),
    children: buildFunding(source, row, unit),
  });
}

function ownFields(
  source: Source,
  row: RowRecord,
): Pick<Spender, 'start' | 'end' | 'value' | 'repeatedAt' | 'inferred'> {
  return {
    start: row.start,
    end: row.end,
    value: row.name?.value ?? '',
    repeatedAt: row.repeatedAt.map((offset) => source.pointAt(offset).line),
    inferred: row.inferred,
  };
}

/** Rows that stand a second time for no reason go into one `repeat` as long as they follow one another. */
function addProject(
  source: Source,
  siblings: (Spender | Form)['children'][number][],
  row: RowRecord,
  project: Project,
): void {
  if (row.repeats === undefined) {
    siblings.push(project);
    return;
  }
  const last = siblings.at(-1);
  if (isUnexplainedRepeat(last)) {
    last.children.push(project);
    last.what = 'block';
    stretch(last, row.end);
    return;
  }
  siblings.push(
    place<Repeat>(source, {
      type: 'repeat',
      what: 'row',
      cause: 'unexplained',
      start: row.start,
      end: row.end,
      value: row.name?.value ?? '',
      of: row.repeats,
      children: [project],
    }),
  );
}

function isUnexplainedRepeat(node: object | undefined): node is Repeat {
  return node !== undefined && 'cause' in node && node.cause === 'unexplained';
}

/** A parent reaches as far as its last child. */
function stretch(parent: Spender | Repeat, end: number): void {
  parent.end = Math.max(parent.end, end);
}
