/** One project of a made-up table; amounts in 0.01 万元. */
export interface Row {
  name: string;
  fiscal: number;
  other: number;
  goal: string;
  indicators: string;
}

/** The table with a tab between its cells. */
export function tabbedText(organisation: string, rows: readonly Row[]): string {
  const lines = rows.map((row) => [row.name, ...amounts(row), row.goal, row.indicators]);
  return [
    title,
    '',
    `部门名称：${organisation}`,
    '',
    '单位：万元',
    '',
    columns.join('\t'),
    ['合计', ...amounts(sum(rows)), '', ''].join('\t'),
    ...lines.map((cells) => cells.join('\t')),
    '',
  ].join('\n');
}

/** The table as a program that takes the text out of a PDF leaves it: cells wrapped, columns gone, marks spaced. */
export function flowedText(organisation: string, rows: readonly Row[]): string {
  const blocks = rows.map((row) => {
    const head = `    ${row.name} ${amountsLine(row)}`;
    return [
      head,
      wrap(spaceMarks(row.goal), 24),
      '',
      wrap(spaceMarks(row.indicators), 33),
      '',
    ].join('\n');
  });
  return [
    title,
    `部门名称：${organisation} 单位：万元`,
    '',
    columns.join(' '),
    '',
    `合计 ${amountsLine(sum(rows))}`,
    '',
    ...blocks,
  ].join('\n');
}

const title = '项目支出绩效目标表（含转移支付项目）';

const columns = [
  '项目名称（资金使用单位）',
  '总计',
  '财政拨款',
  '财政专户拨款',
  '其他资金',
  '绩效目标',
  '绩效指标',
];

/** 总计、财政拨款、财政专户拨款、其他资金. */
function amounts({ fiscal, other }: Pick<Row, 'fiscal' | 'other'>): string[] {
  return [money(fiscal + other), money(fiscal), '', other === 0 ? '' : money(other)];
}

function amountsLine(row: Pick<Row, 'fiscal' | 'other'>): string {
  const filled = amounts(row).filter((amount) => amount !== '');
  return spaceMarks(filled.join(' '));
}

function sum(rows: readonly Row[]): Pick<Row, 'fiscal' | 'other'> {
  return {
    fiscal: rows.reduce((total, row) => total + row.fiscal, 0),
    other: rows.reduce((total, row) => total + row.other, 0),
  };
}

function money(hundredths: number): string {
  return (hundredths / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
}

function spaceMarks(text: string): string {
  return text.replace(/[-,.:/()]/g, '$& ');
}

function wrap(text: string, length: number): string {
  return text.replace(new RegExp(`.{${length}}`, 'gu'), '$&\n').trimEnd();
}
