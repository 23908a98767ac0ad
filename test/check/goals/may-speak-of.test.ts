import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../src/check/goals/claims-of.ts';
import { isSameNoun } from '../../../src/check/goals/is-same-noun.ts';
import { maySpeakOf } from '../../../src/check/goals/may-speak-of.ts';
import { parseGrid } from '../../../src/parse/parse-grid.ts';
import { readText } from '../../../src/read/text.ts';
import { eachDescendant } from '../../../src/tree/each-descendant.ts';
import { bareName } from '../../../src/tree/target/bare-name.ts';
import { seeds } from '../../support/seeds.ts';

describe('whether a goal may speak of a name', () => {
  test.each([
    ['达到全年新增就业人数1.8万人', '城镇新增就业人数', true],
    ['今年新建8间实训室', '新建实训室', true],
    ['购置车2辆', '购置车数量', false],
    ['购置3台车床', '购置车床', true],
    ['师生满意率达９０％', '师生满意度', true],
    ['清运垃圾3万吨', '垃圾清运量', true],
    ['改造3公里道路', '道路改造里程', true],
    ['视频在线率达98%', '视频监控在线率', true],
    ['完成培训2场', '设备完好率', false],
    ['培训2场', '场次', false],
  ])('%s: %s', (goal, name, expected) => {
    expect(maySpeakOf([name])(goal)).toBe(expected);
  });

  test('wherever a figure of a seed is of the same thing', () => {
    let pairs = 0;
    for (const { bytes } of seeds) {
      const root = parseGrid(readText(bytes));
      const names = new Set<string>();
      eachDescendant(root, 'indicator', (indicator) => names.add(bareName(indicator)));
      eachDescendant(root, 'goal', ({ value }) => {
        const claims = claimsOf(value);
        for (const name of names) {
          const own = claims.filter(({ noun }) => isSameNoun(noun, name));
          if (own.length === 0) continue;
          pairs += own.length;
          expect(claimsOf(value, maySpeakOf([name]))).toEqual(expect.arrayContaining(own));
        }
      });
    }
    expect(pairs).toBeGreaterThan(10);
  });
});
