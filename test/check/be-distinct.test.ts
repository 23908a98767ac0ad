import { describe, expect, test } from 'vitest';
import { findIn, messagesIn } from '../rule/support.ts';

const must = { 'be-distinct': { within: 'project', ignoring: 'filling-words' } };
const parts = { select: 'indicatorName', must, message: '{value}像{other.value}' };

function cellOf(...names: string[]): string {
  return names.map((name, i) => `${i + 1}、产出指标：${name}，年度指标值：4。`).join('');
}

describe('be-distinct', () => {
  test('filling words and the order of characters make no difference', () => {
    expect(messagesIn(cellOf('学员培训人数', '参加培训的学员人数'), parts)).toEqual([
      '参加培训的学员人数像学员培训人数',
    ]);
  });

  test('what is simply equal is not its business', () => {
    expect(messagesIn(cellOf('培训人数', '培训 人数', '培训人数。'), parts)).toEqual([]);
  });

  test.each([
    ['物资到位率', '物资及时率'],
    ['案件终结率', '案件结案率'],
    ['巡查次数', '巡查里程'],
    ['补贴人数', '补贴人次'],
  ])('%s and %s are two things', (one, other) => {
    expect(messagesIn(cellOf(one, other), parts)).toEqual([]);
  });

  test('points back to the first, and compares only within a group', () => {
    const text =
      '1、产出指标：巡查次数，年度指标值：4次。2、效益指标：开展巡查次数，年度指标值：4次。';
    const [finding] = findIn(text, parts);
    expect(finding?.related).toMatchObject([{ message: '近似的一项在这里' }]);
    const grouped = {
      'be-distinct': { within: 'project', among: ['indicator.branch'], ignoring: 'filling-words' },
    };
    expect(messagesIn(text, { ...parts, must: grouped })).toEqual([]);
  });

  test('projects do not mind each other', () => {
    const table = [
      '| 项目名称 | 总计 | 绩效目标 | 绩效指标 |',
      '| --- | --- | --- | --- |',
      `| 甲 | 5.00 | 目标 | ${cellOf('巡查次数')} |`,
      `| 乙 | 3.00 | 目标 | ${cellOf('开展巡查次数')} |`,
    ].join('\n');
    expect(messagesIn(table, parts)).toEqual([]);
    const perForm = { 'be-distinct': { within: 'form', ignoring: 'filling-words' } };
    expect(messagesIn(table, { ...parts, must: perForm })).toHaveLength(1);
  });
});
