import { describe, expect, test } from 'vitest';
import { compileExpression } from '../../src/rule/expression.ts';
import { scopeOf } from '../../src/rule/language/scope.ts';
import type { NodeType } from '../../src/tree/nodes.ts';
import { library, spotsOf, treeOf } from './support.ts';

const root = treeOf(
  '1、1-产出指标；11-数量指标；培训人数（人）；实施周期指标值：200人；年度指标值：100人以上。2、满意度指标；学员满意度；年度指标值：≥90%。',
);

function holds(expression: string, type: NodeType = 'indicator', index = 0): boolean | undefined {
  const { evaluate } = compileExpression(expression, scopeOf([type], library), library);
  const spot = spotsOf(root, type)[index];
  if (!spot) throw new Error('no such node');
  return evaluate(spot, {});
}

describe('conditions', () => {
  test.each([
    ['name == "培训人数（人）"', true],
    ['level2.category == "quantity" && level1.category == "output"', true],
    ['level2.exists', true],
    ['ordinal == 1 && index < 2', true],
    ['ordinal != 1', false],
    ['hasPeriod && !hasAnnual', false],
    ['name.contains("人数") && name.endsWith("）")', true],
    ['name.re("^培训\\\\s*人数")', true],
    ['name.re(r"\\\\d")', false],
    ['annual.plain() == "100人以上"', true],
    ['size(targets) == 2 && targets.exists(t, t.scope == "period")', true],
    ['targets.exists(t, t.measures.exists(m, m.unit == "人" && m.number >= 100))', true],
    ['targets.all(t, t.measures.all(m, m.comparator in ["", ">="]))', true],
    ['targets.filter(t, t.scope == "annual").size() == 1', true],
    ['project.name == "示例项目" && project.funding.total == 1000000000', false],
    ['project.funding.total == 10000000', true],
    ['form.moneyUnit == "wanYuan" && form.framework == "2015"', true],
    ['spender.exists', false],
    ['spender.value == ""', true],
    ['isSatisfaction', false],
  ])('%s', (expression, expected) => {
    expect(holds(expression)).toBe(expected);
  });

  test('read what the form does not have as empty', () => {
    expect(holds('level2.exists || level2.code != "" || hasPeriod', 'indicator', 1)).toBe(false);
    expect(holds('level2.category == "" && period == ""', 'indicator', 1)).toBe(true);
    expect(holds('spender.funding.total > 0 || spender.projects.size() > 0', 'project')).toBe(
      false,
    );
    expect(holds('isSatisfaction', 'indicator', 1)).toBe(true);
  });

  test('see the indicator from its parts', () => {
    expect(
      holds('indicator.index == 1 && level2.code == "11" && scope == "period"', 'target'),
    ).toBe(true);
  });

  test('compare all selected types by what they share', () => {
    const { evaluate } = compileExpression(
      'value.contains("指标")',
      scopeOf(['level1', 'level2'], library),
      library,
    );
    expect(spotsOf(root, 'level2').map((spot) => evaluate(spot, {}))).toEqual([true]);
    expect(() =>
      compileExpression('scope == "annual"', scopeOf(['level1', 'target'], library), library),
    ).toThrowError('没有“scope”这个名称');
  });
});

describe('mistakes in conditions', () => {
  test.each([
    ['nam == "x"', '没有“nam”这个名称', 'name', 'nam'],
    ['level2.catgory == "cost"', '没有“catgory”这个名称', 'category', 'catgory'],
    ['project.fundin.total > 0', '没有“fundin”这个名称', 'funding', 'fundin'],
    ['targets.exists(t, t.scop == "annual")', '没有“scop”这个名称', 'scope', 'scop'],
    [
      'targets.exists(t, t.measures.exists(m, m.unot == "人"))',
      '没有“unot”这个名称',
      'unit',
      'unot',
    ],
    ['level2.category == "costs"', '不会是“costs”', 'cost', '"costs"'],
    ['targets.exists(t, t.scope in ["annual", "yearly"])', '不会是“yearly”', 'annual', '"yearly"'],
    ['name.isWord("placeholder")', '没有“placeholder”这个词表', 'placeholders', '"placeholder"'],
    ['name.isWord(name)', '“.isWord(…)”里应直接写词表的名称', 'isWord', 'name'],
    ['name.startWith("a")', '没有“.startWith(…)”这个函数', 'startsWith', 'startWith'],
    ['name.matches("(a+)+$")', '没有“.matches(…)”这个函数', '.re(', 'matches'],
    ['name.re("(a")', '模式写法有误：“(a”', 'RE2', '"(a"'],
    ['name.re("a(?=b)")', '“(?=”不能在线性时间内匹配', '前后查看', '"a(?=b)"'],
    ['name.re("x*")', '模式符合空的文字，所以总是成立', '至少', '"x*"'],
    ['lower(name) == ""', '没有“lower(…)”这个函数', 'size', 'lower(name)'],
    ['name.size', '没有“size”这个名称', '下面没有', 'size'],
    ['true', '这个条件总是真或总是假', '删去', 'true'],
    ['name != "" && 1 < 2', '这个条件总是真或总是假', '删去', '1 < 2'],
    ['targets[0].value == ""', '不能按序号取值', 'exists', 'targets[0]'],
    ['index / 0 > 1', '只能除以写明的、不是零的数', '乘法', '0'],
    ['index / ordinal > 1', '只能除以写明的、不是零的数', '乘法', 'ordinal'],
    ['name == 1', '两边不能这样比较或运算（文字 == 整数）', '同一种', 'name == 1'],
    ['name', '条件的结果应是真或假，这里是文字', '比较', 'name'],
    ['name = "a"', '这里不应有这个符号', '==', '='],
    ['name == "a', '引号没有配对', '引号', '"a'],
    ['name == "a" &&', '条件没有写完，或多了符号', '核对', ''],
  ])('%s', (expression, message, how, part) => {
    let caught: unknown;
    try {
      compileExpression(expression, scopeOf(['indicator'], library), library);
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({ name: 'Mistake', message, how: expect.stringContaining(how) });
    const { span } = caught as { span: { start: number; end: number } };
    expect(expression.slice(span.start, span.end)).toBe(part);
  });

  test('three macros inside each other are refused', () => {
    const nested =
      'targets.all(a, targets.all(b, targets.all(c, c.value == a.value && c.value == b.value)))';
    expect(() => compileExpression(nested, scopeOf(['indicator'], library), library)).toThrowError(
      '“all”套了 3 层',
    );
  });

  test('very long and very deep conditions are refused at once', () => {
    const long = Array.from({ length: 10_000 }, () => 'name == ""').join(' && ');
    const deep = `${'('.repeat(10_000)}name == ""${')'.repeat(10_000)}`;
    const started = performance.now();
    for (const text of [long, deep, `${'!'.repeat(10_000)}hasPeriod`]) {
      expect(() => compileExpression(text, scopeOf(['indicator'], library), library)).toThrowError(
        '条件太长或太深',
      );
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});
