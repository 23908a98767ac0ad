import { readFileSync } from 'node:fs';

/**
 * A seed file with tab-separated rows as `{preamble, rows}`: the lines above the table, and the rows with
 * their heading once. A heading that a page break printed again is left to the program that prints.
 */
export function readForm(path) {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const first = lines.findIndex((line) => line.includes('\t'));
  const heading = lines[first];
  const rows = lines.filter((line) => line.includes('\t') && line !== heading);
  return {
    preamble: lines.slice(0, first).filter((line) => line.trim() !== ''),
    rows: [heading, ...rows].map((line) => line.split('\t')),
  };
}

/** Records as the table they were read from, in tidy punctuation. */
export function readLabelledForm(path) {
  const { title, organisation, moneyUnit, rows } = JSON.parse(readFileSync(path, 'utf8')).forms[0];
  if (moneyUnit === null)
    return { preamble: [title], rows: [headingsWithoutMoney, ...rows.map(cellsWithoutMoney)] };
  return {
    preamble: [title, `${organisation.label}：${organisation.name}`, `单位：${moneyUnit}`],
    rows: [headings, ...rows.map(cellsOfRecord)],
  };
}

const headings =
  '项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标'.split(' ');
const headingsWithoutMoney = '主管部门 预算单位 项目名称 绩效目标 绩效指标'.split(' ');

function cellsWithoutMoney({ department, budgetUnit, name, goal, indicators }) {
  return [department, budgetUnit, name, goal, indicators.map(textOfIndicator).join('')];
}

function cellsOfRecord({ name, funding, goal, indicators }) {
  const sources = [
    'total',
    'fiscalAppropriation',
    'specialFiscalAccountAppropriation',
    'otherFunds',
  ];
  const amounts = sources.map((source) => (funding[source] ? grouped(funding[source]) : ''));
  return [name, ...amounts, goal ?? '', indicators.map(textOfIndicator).join('')];
}

/** `43396.74` as `43,396.74`. */
function grouped(amount) {
  return amount.replace(/\B(?=(\d{3})+\.)/g, ',');
}

function textOfIndicator({ ordinal, level1, level2, name, period, annual }) {
  if (level2 === null)
    return `${ordinal}、${level1.name}：${name ?? ''}${annual === null ? '' : `，年度指标值：${annual}`}。`;
  const levels = [level1, level2].map((level) => `${level.code}-${level.name}；`).join('');
  return `${ordinal}、${levels}${name}；实施周期指标值：${period}；年度指标值：${annual}。`;
}
