import { describe, expect, test } from 'vitest';
import { compileSelector } from '../../src/rule/selector/compile-selector.ts';
import { visit } from '../../src/tree/visit.ts';
import { library, treeOf } from './support.ts';

const root = treeOf(
  '1、1-产出指标；11-数量指标；培训场次；实施周期指标值：12场；年度指标值：4场。2、2-效益指标；22-社会效益；知晓率；实施周期指标值：80%；年度指标值：85%。',
);

function select(selector: string): string[] {
  const { types, matches } = compileSelector(selector, library);
  const found: string[] = [];
  visit(root, (spot) => {
    if (types.includes(spot.node.type) && matches(spot)) {
      found.push('value' in spot.node ? spot.node.value : spot.node.type);
    }
  });
  return found;
}

describe('selectors', () => {
  test('pick nodes by type', () => {
    expect(select('indicatorName')).toEqual(['培训场次', '知晓率']);
    expect(select('level1, level2')).toEqual([
      '1-产出指标',
      '11-数量指标',
      '2-效益指标',
      '22-社会效益',
    ]);
  });

  test('pick children and descendants', () => {
    expect(select('project target')).toHaveLength(4);
    expect(select('project > indicator > indicatorName')).toHaveLength(2);
    expect(select('form > project > indicator target')).toHaveLength(4);
    expect(select('spender indicator')).toEqual([]);
  });

  test('ask for facts', () => {
    expect(select('target[scope=annual]')).toEqual(['4场', '85%']);
    expect(select('target[scope!=annual]')).toEqual(['12场', '80%']);
    expect(select('level2[category=social]')).toEqual(['22-社会效益']);
    expect(select('indicator[index=2] > target[scope=period]')).toEqual(['80%']);
    expect(select('level1[value="1-产出指标"]')).toEqual(['1-产出指标']);
    expect(select('form[usesPeriod=true] goal')).toEqual(['示例目标']);
  });

  test.each([
    ['indicater', '没有“indicater”这种内容', 'indicator', 0, 9],
    ['indicator > targt', '没有“targt”这种内容', 'target', 12, 17],
    ['target > indicator', '选不到任何内容：“target”直接下一层没有“indicator”', '没有别的', 9, 18],
    ['form > target', '选不到任何内容：“form”直接下一层没有“target”', 'project', 7, 13],
    ['level1 target', '选不到任何内容：“level1”下面没有“target”', '没有别的', 7, 13],
    ['target[scop=annual]', '“target”没有“scop”这一项', 'scope', 7, 11],
    ['target[scope=anual]', '不会是“anual”', 'annual', 13, 18],
    ['level2[category=social1]', '不会是“social1”', 'social', 16, 23],
    ['indicator[index=two]', '不会是“two”', '写一个数', 16, 19],
    ['indicator[level1=1]', '“level1”不是一个值', '只能比较', 10, 16],
    ['target[scope', '选择器到此中断，应有“=”或“!=”', 'indicator', 12, 12],
    ['target[scope=annual', '选择器到此中断，应有“]”', 'indicator', 19, 19],
    ['target]', '这里应是“>”、空格、“,”或“[”，写的是“]”', 'indicator', 6, 7],
    ['target >', '选择器到此中断，应有一项的种类，如 target', 'indicator', 8, 8],
    ['', '选择器到此中断，应有一项的种类，如 target', 'indicator', 0, 0],
    ['__proto__', '没有“__proto__”这种内容', '', 0, 9],
  ])('%s is refused', (selector, message, how, start, end) => {
    expect(() => compileSelector(selector, library)).toThrowError(
      expect.objectContaining({
        message,
        how: expect.stringContaining(how),
        span: expect.objectContaining({ start, end }),
      }),
    );
  });
});
