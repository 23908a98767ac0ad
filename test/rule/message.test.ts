import { describe, expect, test } from 'vitest';
import { compileMessage } from '../../src/rule/language/compile-message.ts';
import { scopeOf } from '../../src/rule/language/scope.ts';
import type { Spot } from '../../src/tree/spot.ts';
import { library, spotsOf, treeOf } from './support.ts';

const root = treeOf('3、产出指标：培训场次，年度指标值：4场。');
const [target] = spotsOf(root, 'target');
const scope = scopeOf(['target'], library, {
  supplies: {
    other: { type: 'node', description: '' },
    count: { type: 'number', description: '' },
  },
});

describe('messages', () => {
  test('fill in facts of the node, of what is around it, and what the verb found', () => {
    const message = compileMessage(
      '{indicator.name}（第{indicator.index}项）的{value}、{other.value}：{count}',
      scope,
    );
    expect(message(target as Spot, { other: target as Spot, count: 2 })).toEqual({
      text: '培训场次（第1项）的4场、4场：2',
      values: {
        'indicator.name': '培训场次',
        'indicator.index': '1',
        value: '4场',
        'other.value': '4场',
        count: '2',
      },
    });
  });

  test('write what is missing as nothing', () => {
    const message = compileMessage('“{level2.value}”“{spender.value}”“{indicator.ordinal}”', scope);
    expect(message(target as Spot, {}).text).toBe('“”“”“3”');
  });

  test('quote no more than a beginning of what would fill the screen', () => {
    const message = compileMessage('“{other.value}”', scope);
    const long = {
      ...(target as Spot),
      node: { ...target?.node, value: `${'长'.repeat(499)}😀长` },
    };
    const shown = `${'长'.repeat(499)}……`;
    expect(message(target as Spot, { other: long as Spot })).toEqual({
      text: `“${shown}”`,
      values: { 'other.value': shown },
    });
  });

  test.each([
    ['“{valu}”', '没有“valu”这个名称', 'value', 'valu'],
    ['“{indicator.nam}”', '没有“nam”这个名称', 'name', 'nam'],
    ['“{other.scop}”', '没有“scop”这个名称', 'scope', 'scop'],
    ['“{value.length}”', '“.length”前面是一个值，下面没有别的项', '.length', '.length'],
    ['“{indicator}”', '“indicator”不是文字或数，不能写进提示', 'indicator.value', 'indicator'],
    ['“{measures}”', '“measures”不是文字或数，不能写进提示', 'value', 'measures'],
    ['“{}”', '没有“”这个名称', '', ''],
    ['“{value”', '花括号不成对', '{名称}', '{'],
    ['“value}”', '花括号不成对', '{名称}', '}'],
  ])('%s is refused', (template, message, how, part) => {
    let caught: unknown;
    try {
      compileMessage(template, scope);
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({ message, how: expect.stringContaining(how) });
    const { span } = caught as { span: { start: number; end: number } };
    expect(template.slice(span.start, span.end)).toBe(part);
  });
});
