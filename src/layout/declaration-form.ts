import type { Grid, Row } from '../grid/grid.ts';
import { readColumns } from './columns/columns.ts';
import { collectDeclarations } from './declaration/collect-declarations.ts';
import { readIndicatorColumns } from './declaration/indicator-columns.ts';
import { readLabels } from './declaration/read-labels.ts';
import type { Layout } from './layout.ts';

/** 项目支出绩效目标申报表, 自评表: one project a form, labels beside values, indicators in columns. */
export const declarationForm: Layout = {
  name: 'declaration-form',
  recognise({ rows }: Grid) {
    const isSummary = (at: number) => readColumns(rows, at) !== null;
    if (!rows.some((_, at) => readIndicatorColumns(rows, at) !== null && !isSummary(at))) return 0;
    return rows.some((row, at) => hasProjectName(row) && !isSummary(at)) ? 0.85 : 0;
  },
  collect: collectDeclarations,
};

function hasProjectName(row: Row): boolean {
  return readLabels(row).labelled.some(
    ({ field, values }) => field === 'name' && values.length > 0,
  );
}
