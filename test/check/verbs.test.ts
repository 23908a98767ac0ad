import { describe, expect, test } from 'vitest';
import { verbs } from '../../src/check/verbs.ts';
import { findIn, messagesIn } from '../rule/support.ts';

const cell =
  '1、1-产出指标；11-数量指标；培训场次；实施周期指标值：12场；年度指标值：无。2、2-效益指标；12-质量指标；知晓率；实施周期指标值：≥80%；年度指标值：≥85%。';

describe('composition', () => {
  const is = (value: string) => ({ hold: `value == '${value}'` });

  test('all fails where one part fails', () => {
    const must = { all: [{ match: { pattern: '场' } }, { match: { pattern: '12' } }] };
    expect(messagesIn(cell, { select: 'target[scope=period]', must, message: '{value}' })).toEqual([
      '≥80%',
    ]);
  });

  test('any fails where all parts fail', () => {
    const must = { any: [is('12场'), is('无')] };
    expect(messagesIn(cell, { select: 'target', must, message: '{value}' })).toEqual([
      '≥80%',
      '≥85%',
    ]);
  });

  test('not turns a part round, with what it found', () => {
    const must = { not: { match: { pattern: '\\d+%' } } };
    const findings = findIn(cell, { select: 'target', must, message: '有{match}' });
    expect(findings.map(({ message }) => message)).toEqual(['有80%', '有85%']);
    expect(findings[0]?.place.end.offset).toBe((findings[0]?.place.start.offset ?? 0) + 3);
  });

  test('two nots are none', () => {
    const must = { not: { not: is('无') } };
    expect(messagesIn(cell, { select: 'target', must, message: '{value}' })).toHaveLength(3);
  });
});

describe('verbs', () => {
  test('each has a name of its own, a description and a schema', () => {
    expect(new Set(verbs.map(({ name }) => name)).size).toBe(verbs.length);
    for (const { name, description, schema } of verbs) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(description).not.toBe('');
      expect(schema).toHaveProperty('type');
    }
  });

  test('be-filled: separators alone are nothing, a zero or a dash is something', () => {
    const parts = { select: 'indicatorName', must: 'be-filled', message: '空' };
    const named = (name: string) => messagesIn(`1、产出指标：${name}，年度指标值：4场。`, parts);
    expect(named('0')).toEqual([]);
    expect(named('-')).toEqual([]);
    const byFact = {
      select: 'indicator',
      must: { 'be-filled': { fact: 'period' } },
      message: '空',
    };
    expect(messagesIn('1、产出指标：场次，年度指标值：4场。', byFact)).toEqual(['空']);
  });

  test('be-one-of: whole words, whatever their width, case and spaces', () => {
    const must = { not: { 'be-one-of': { lexicon: 'placeholders' } } };
    const placeholders = (value: string) =>
      messagesIn(`1、产出指标：场次，年度指标值：${value}。`, { select: 'target', must });
    for (const value of ['无', '／', '＊＊', 'N/A', '待 定', '××', '—']) {
      expect(placeholders(value), value).toHaveLength(1);
    }
    for (const value of ['0', '无差错', '无事故', '4场', '100%', '-5%']) {
      expect(placeholders(value), value).toHaveLength(0);
    }
  });

  test('be-unique: within its scope only, units aside', () => {
    const must = { 'be-unique': { within: 'project', ignoring: 'units' } };
    const table = [
      '| 项目名称 | 总计 | 绩效目标 | 绩效指标 |',
      '| --- | --- | --- | --- |',
      '| 甲 | 5.00 | 目标 | 1、产出指标：人数（人次），年度指标值：4人次。2、产出指标：人　数，年度指标值：5人次。 |',
      '| 乙 | 3.00 | 目标 | 1、产出指标：人数，年度指标值：4人次。 |',
    ].join('\n');
    const findings = findIn(table, {
      select: 'indicatorName',
      must,
      message: '{value}同{other.value}',
    });
    expect(findings.map(({ message }) => message)).toEqual(['人　数同人数（人次）']);
    expect(findings[0]?.related).toMatchObject([{ message: '第一次出现在这里' }]);
    const perForm = { 'be-unique': { within: 'form', ignoring: 'units' } };
    expect(messagesIn(table, { select: 'indicatorName', must: perForm })).toHaveLength(2);
    const strict = { 'be-unique': { within: 'form' } };
    expect(messagesIn(table, { select: 'indicatorName', must: strict })).toHaveLength(1);
  });

  test('belong-to: by code, else by name; what is unknown belongs anywhere', () => {
    const must = { 'belong-to': { parent: 'level1' } };
    const misfiled = (levels: string) =>
      messagesIn(`1、${levels}；场次；年度指标值：4场。`, {
        select: 'level2',
        must,
        message: '{expected}',
      });
    expect(misfiled('1-产出指标；21-经济效益')).toEqual(['2-效益指标']);
    expect(misfiled('产出指标；经济效益')).toEqual(['效益指标']);
    expect(misfiled('产出指标；21-经济效益')).toEqual(['2-效益指标']);
    expect(misfiled('2-效益指标；21-数量指标')).toEqual([]);
    expect(misfiled('1-产出指标；19-其他指标')).toEqual([]);
    expect(misfiled('9-其他指标；21-经济效益')).toEqual([]);
  });

  test('be-listed: code and name of one entry', () => {
    const parts = { select: 'level2', must: 'be-listed', message: '{reason} {expected}' };
    const unlisted = (level: string) =>
      messagesIn(`1、2-效益指标；${level}；场次；年度指标值：4场。`, parts);
    expect(unlisted('22-社会效益')).toEqual([]);
    expect(unlisted('22-社会效益指标')).toEqual([]);
    expect(unlisted('24-可持续影响指标')).toEqual([]);
    expect(unlisted('21-社会效益')).toEqual(['conflict 22-社会效益']);
    expect(unlisted('29-社会效益')).toEqual(['code 22-社会效益']);
    expect(unlisted('22-社会影响力')).toEqual(['name 22-社会效益']);
    expect(unlisted('29-社会效应')).toEqual(['unknown 22-社会效益']);
    expect(unlisted('29-甲乙丙丁')).toEqual(['unknown ']);
  });

  test('have: something below that a selector picks', () => {
    const must = { have: 'target[scope=annual]' };
    const text =
      '1、1-产出指标；11-数量指标；场次；实施周期指标值：12场。2、1-产出指标；11-数量指标；人数；年度指标值：4人。';
    expect(messagesIn(text, { select: 'indicator', must, message: '{name}' })).toEqual(['场次']);
  });

  test('be-absent: every one is a fault', () => {
    expect(
      messagesIn(cell, { select: 'indicator', must: 'be-absent', message: '{index}' }),
    ).toEqual(['1', '2']);
  });
});
