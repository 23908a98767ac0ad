import type { ColumnField } from '../glossary/headings.ts';
import type { SourceText } from '../text/source-text.ts';

/** 一级指标 and 二级指标 that hold for a row, whether they stand in it or in a merged cell above. */
export interface Categories {
  level1?: SourceText;
  level2?: SourceText;
}

/**
 * The categories of a row. Blank ones are those of the row above, also of one that holds nothing else.
 * A new first level ends the second level above it.
 *
 *   产出指标（50分）│ 数量指标 │
 *                   │ 质量指标 │   产出指标 holds here too
 *
 * @param above those of the row above, in the same list of indicators
 */
export function readCategories(
  cells: ReadonlyMap<ColumnField, SourceText>,
  above: Categories,
): Categories {
  const level1 = categoryIn(cells.get('level1'));
  const level2 =
    categoryIn(cells.get('level2')) ?? (level1 === undefined ? above.level2 : undefined);
  return defined({ level1: level1 ?? above.level1, level2 });
}

/** Without the points of a self-evaluation; dots stand for what a template leaves open. */
function categoryIn(cell: SourceText | undefined): SourceText | undefined {
  if (cell === undefined || /^[.．…。·\s]*$/.test(cell.value)) return undefined;
  const points = /\s*[（(]\s*\d+(?:\.\d+)?\s*分?\s*[）)]$/.exec(cell.value);
  return points === null ? cell : cell.slice(0, points.index);
}

function defined({ level1, level2 }: { [level in keyof Categories]: SourceText | undefined }) {
  return { ...(level1 && { level1 }), ...(level2 && { level2 }) };
}
