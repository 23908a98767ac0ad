import { expect, test } from 'vitest';
import { readMeasures } from '../../../src/grammar/measures.ts';
import { readNameMeaning } from '../../../src/grammar/name-meaning.ts';
import type { Target } from '../../../src/tree/nodes.ts';
import { strayUnit } from '../../../src/tree/target/stray-unit.ts';

function strayIn(name: string, value: string): string {
  return strayUnit({ measures: readMeasures(value) } as unknown as Target, readNameMeaning(name));
}

test.each([
  ['脱贫人口培训（人）', '21场', '场'],
  ['参训人数', '9500本', '本'],
  ['巡河次数', '48人', '人'],
  ['绿化面积', '≥3公里', '公里'],
  ['值班人员工资', '12名', '名'],
  ['检测费（万元）', '≤500批次', '批次'],
  ['采购数量', '100万元', '元'],
  ['慰问户数', '300人', '人'],
])('%s does not go with %s', (name, value, unit) => {
  expect(strayIn(name, value)).toBe(unit);
});

test.each([
  ['参训人数', '≥300人次'],
  ['参训人数', '2期，60人'],
  ['参训人数', '30个'],
  ['参训人数', '≥95%'],
  ['参训人数', '300'],
  ['服务对象数量', '300户'],
  ['走访次数', '50家'],
  ['补助标准', '2次'],
  ['慰问', '60户'],
  ['走访次数', '1200人次'],
  ['投资控制数', '3,800万元'],
  ['专线租用数量', '12个月'],
  ['聘用数量', '60人'],
  ['交易量', '3亿元'],
  ['合格率', '30人'],
  ['检测费（万元）', '30万元'],
])('of %s and %s nothing is said', (name, value) => {
  expect(strayIn(name, value)).toBe('');
});
