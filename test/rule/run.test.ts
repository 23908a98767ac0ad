import { describe, expect, test } from 'vitest';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { assemble } from '../../src/plugin/assemble.ts';
import { builtin } from '../../src/plugin/builtin.ts';
import { gridOfText } from '../../src/read/text.ts';
import { run } from '../../src/rule/run.ts';
import { findIn, messagesIn, treeOf } from './support.ts';

const cell =
  '1、产出指标：培训场次，年度指标值：。2、产出指标：培训人数，年度指标值：100人。3、效益指标：知晓率，年度指标值：。';

const table = [
  '| 项目名称 | 总计 | 绩效目标 | 绩效指标 |',
  '| --- | --- | --- | --- |',
  '| 培训经费 | 5.00 | 目标 | 1、产出指标：场次，年度指标值：无。2、产出指标：人数，年度指标值：无。 |',
  '| 会议经费 | 3.00 | 目标 | 1、产出指标：会议，年度指标值：无。 |',
].join('\n');

const noPlaceholder = {
  select: 'target',
  must: { not: { 'be-one-of': { lexicon: 'placeholders' } } },
};

describe('run', () => {
  test('reports each failing node with place, location, values and words', () => {
    const [first, second] = findIn(cell, {
      select: 'target',
      must: 'be-filled',
      message: '{indicator.name}为空',
    });
    expect(first).toMatchObject({
      ruleId: 'test/no-fault',
      severity: 'error',
      message: '培训场次为空',
      place: { start: { line: 4 }, end: { line: 4 }, origin: expect.any(String) },
      location: {
        spender: null,
        project: '示例项目',
        projectLine: 4,
        indicator: 1,
        ordinal: 1,
        field: 'annual',
      },
      values: { 'indicator.name': '培训场次' },
      related: [],
    });
    expect(second?.location.indicator).toBe(3);
  });

  test('says nothing where the condition is false', () => {
    const parts = { select: 'target', must: 'be-filled', message: '{indicator.name}为空' };
    expect(messagesIn(cell, { ...parts, when: 'indicator.index > 1' })).toEqual(['知晓率为空']);
  });

  test('joins what is to be said once per project or form', () => {
    const message = '{count}处：{places}';
    const perProject = findIn(table, { ...noPlaceholder, message, once: 'project' });
    expect(perProject.map((finding) => finding.message)).toEqual([
      expect.stringMatching(/^2处：/),
      expect.stringMatching(/^1处：/),
    ]);
    const perForm = findIn(table, { ...noPlaceholder, message, once: 'form' });
    expect(perForm).toHaveLength(1);
    expect(perForm[0]).toMatchObject({
      message: expect.stringMatching(/^3处：/),
      location: { project: null, indicator: null, field: 'form' },
    });
    expect(perForm[0]?.related).toHaveLength(2);
  });

  test('the first case whose condition holds decides words, severity and demand', () => {
    const findings = findIn(cell, {
      select: 'target',
      must: 'be-filled',
      message: '空',
      cases: [
        { when: 'indicator.index == 1', severity: 'info', message: '第一项空' },
        { when: 'indicator.index == 2', must: { match: { pattern: '场' } }, message: '不是场次' },
        { when: 'indicator.index == 2', message: '不会说到' },
      ],
    });
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      ['info', '第一项空'],
      ['error', '不是场次'],
      ['error', '空'],
    ]);
  });

  test('a case may look at what the verb has found', () => {
    const text =
      '1、产出指标：人数，年度指标值：1人。2、产出指标：人数，年度指标值：1人。3、产出指标：人数，年度指标值：3人。';
    const messages = messagesIn(text, {
      select: 'indicatorName',
      must: { 'be-unique': { within: 'project' } },
      message: '同第{other.indicator.index}项',
      cases: [{ when: 'other.indicator.annual != indicator.annual', message: '值不同' }],
    });
    expect(messages).toEqual(['同第1项', '值不同']);
  });

  test('options have defaults and can be chosen', () => {
    const options = {
      most: { type: 'integer' as const, default: 2, description: '' },
    };
    const parts = {
      select: 'indicator',
      must: { hold: 'index <= most' },
      message: '多于{most}项',
      options,
    };
    expect(messagesIn(cell, parts)).toEqual(['多于2项']);
    expect(messagesIn(cell, parts, { most: 1 })).toEqual(['多于1项', '多于1项']);
  });

  test('years of forms it holds for', () => {
    const found = (year: number | null) => {
      const root = treeOf('1、产出指标：场次，年度指标值：无。');
      for (const form of root.children) if (form.type === 'form') form.year = year;
      return messagesIn(root, { ...noPlaceholder, years: { from: 2021, to: 2023 } });
    };
    expect([2020, 2021, 2023, 2024, null].map((year) => found(year).length)).toEqual([
      0, 1, 1, 0, 1,
    ]);
  });

  test('a milder case stays milder when the rule is set to another severity', () => {
    const rule = [...assemble([builtin]).values()].find(
      ({ id }) => id === 'form/no-repeated-block',
    );
    if (!rule) throw new Error('no such rule');
    const row = '项目\t1.00\t目标\t1、产出指标：场次，年度指标值：4场。';
    const heading = '项目名称\t总计\t绩效目标\t绩效指标';
    const root = parseGrid(
      gridOfText([heading, row, heading, row.replace('项目', '别的')].join('\n')),
    );
    const severityAt = (severity: 'error' | 'warning' | 'info') =>
      run(root, [{ rule, severity, options: {} }]).map((finding) => finding.severity);
    expect(severityAt('warning')).toEqual(['info']);
    expect(severityAt('error')).toEqual(['info']);
    expect(severityAt('info')).toEqual(['info']);
  });
});

describe('identity', () => {
  const identities = (text: string) => findIn(text, noPlaceholder).map(({ identity }) => identity);

  test('is unique in a file', () => {
    const twice = '1、产出指标：场次，年度指标值：无。2、产出指标：场次，年度指标值：无。';
    const [first, second] = identities(twice);
    expect(second).toBe(`${first}-2`);
    expect(new Set(identities(table)).size).toBe(3);
  });

  test('does not change when rows move or lines are inserted', () => {
    const lines = table.split('\n');
    const moved = [...lines.slice(0, 2), lines[3], lines[2]].join('\n');
    expect(identities(moved).toSorted()).toEqual(identities(table).toSorted());
    expect(identities(`项目支出绩效目标表\n\n\n${table}`)).toEqual(identities(table));
  });

  test('does not depend on width and spaces, but on the words, the project and the rule', () => {
    const changed = (from: string, to: string) => identities(table.replace(from, to));
    const [original] = identities(table);
    expect(changed('场次，', '场 次，')[0]).toBe(original);
    expect(changed('场次，', '批次，')[0]).not.toBe(original);
    expect(changed('培训经费', '宣传经费')[0]).not.toBe(original);
    expect(changed('值：无', '值：略')[0]).not.toBe(original);
  });

  test('is 16 hexadecimal digits', () => {
    for (const identity of identities(table)) expect(identity).toMatch(/^[0-9a-f]{16}$/);
  });
});

test('the same tree gives the same findings', () => {
  expect(findIn(treeOf(cell), noPlaceholder)).toEqual(findIn(treeOf(cell), noPlaceholder));
});
