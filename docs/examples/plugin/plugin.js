import { failed, layOut, passed } from 'perflint';

/** 项目名称里的年份不早于若干年前：`must: {not-be-older: {than: 2}}`。 */
const notBeOlder = {
  name: 'not-be-older',
  description: '名称里的年份不早于表的年度之前若干年',
  schema: {
    type: 'object',
    properties: { than: { description: '几年', type: 'integer', minimum: 0 } },
    required: ['than'],
    additionalProperties: false,
  },
  supplies: { fails: { named: { type: 'string', description: '名称里的年份' } } },
  compile({ than }, scope) {
    const nameOf = scope.fact('name');
    const yearOf = scope.fact('form.year');
    return (spot) => {
      const [named] = /\d{4}(?=年)/.exec(nameOf(spot)) ?? [];
      if (named === undefined || !(yearOf(spot) - Number(named) > than)) return passed;
      return failed({ values: { named } });
    };
  },
};

/** 条件里可以写 `name.countOf("、") > 2`。 */
const countOf = {
  name: 'countOf',
  description: '含有几处这段文字',
  refersTo: 'text',
  returns: 'double',
  compile: (part) => (text) => text.split(part).length - 1,
};

/** 业务系统导出的文件：每行一个项目，JSON。 */
const jsonLines = {
  name: 'json-lines',
  extensions: ['.jsonl'],
  recognises: () => false,
  read(bytes) {
    const lines = new TextDecoder().decode(bytes).trim().split('\n');
    const projects = lines.map((line) => JSON.parse(line));
    const head = ['项目名称', '总计', '财政拨款', '绩效目标', '绩效指标'];
    const rows = projects.map((one) => [one.name, one.total, one.fiscal, one.goal, one.indicators]);
    return layOut(
      [
        { table: null, cells: [{ text: `${projects[0].year}年项目支出绩效目标表` }] },
        ...[head, ...rows].map((cells) => ({
          table: 0,
          cells: cells.map((text) => ({ text: String(text ?? '') })),
        })),
      ],
      (row) => (row < 2 ? '表头' : `第${row - 1}行`),
    );
  },
};

/** `--format tally`：每条规则一行，后面是次数。 */
const tally = {
  name: 'tally',
  report({ results }) {
    const counts = new Map();
    for (const { ruleId } of results.flatMap(({ findings }) => findings)) {
      counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    }
    return [...counts].sort().map(([id, count]) => `${id}\t${count}\n`).join('');
  },
};

export default {
  name: 'city-finance',
  rulesFolder: new URL('./rules/', import.meta.url),
  verbs: [notBeOlder],
  functions: [countOf],
  readers: [jsonLines],
  reporters: [tally],
};
