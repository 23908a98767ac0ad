import type { ExtractedForm, ExtractedIndicator, ExtractedRow, Extraction } from '../extraction.ts';
import { csvCell } from './csv-cell.ts';

/**
 * An indicator a line, with its project and its form, for Excel and WPS: they need the byte-order mark
 * to read UTF-8. A project without indicators has one line, so that none is lost.
 */
export function writeCsv(extractions: readonly Extraction[]): string {
  const lines = extractions.flatMap(({ file, forms }) =>
    forms.flatMap((form) =>
      form.rows
        .filter(({ kind }) => kind === 'project')
        .flatMap((row) => projectLines(file, form, row)),
    ),
  );
  return `\ufeff${[headings, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

type Cells = (string | number | null)[];

function projectLines(file: string, form: ExtractedForm, row: ExtractedRow): Cells[] {
  const { funding } = row;
  const context: Cells = [
    file,
    form.title,
    form.organisation?.name ?? null,
    form.moneyUnit,
    row.line,
    row.spender,
    row.department,
    row.budgetUnit,
    row.name,
    funding.total,
    funding.fiscalAppropriation,
    funding.specialFiscalAccountAppropriation,
    funding.otherFunds,
    row.goal,
  ];
  if (row.indicators.length === 0)
    return [[...context, ...Array<null>(indicatorColumns).fill(null)]];
  return row.indicators.map((indicator) => [...context, ...indicatorCells(indicator)]);
}

function indicatorCells({
  ordinal,
  level1,
  level2,
  name,
  period,
  annual,
}: ExtractedIndicator): Cells {
  return [
    ordinal,
    level1?.code ?? null,
    level1?.name ?? null,
    level2?.code ?? null,
    level2?.name ?? null,
    name,
    period,
    annual,
  ];
}

const indicatorColumns = 8;

const headings =
  '文件 表名 部门名称 金额单位 行 资金使用单位 主管部门 预算单位 项目名称 总计 财政拨款 财政专户拨款 其他资金 绩效目标 序号 一级代码 一级指标 二级代码 二级指标 三级指标 实施周期指标值 年度指标值'.split(
    ' ',
  );
