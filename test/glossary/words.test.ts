import { describe, expect, test } from 'vitest';
import { comparatorsAfter, comparatorsBefore } from '../../src/glossary/measure/comparators.ts';
import { numberWords } from '../../src/glossary/measure/number-words.ts';
import { declines, faults, incidents, remedies } from '../../src/glossary/name/good-directions.ts';
import { headWords } from '../../src/glossary/name/head-words.ts';
import { readMeasures } from '../../src/grammar/measures.ts';
import { readNameMeaning } from '../../src/grammar/name-meaning.ts';

describe('comparators', () => {
  test.each([...comparatorsBefore])('%s before a number', (word, { comparator }) => {
    expect(readMeasures(`${word}50件`)).toMatchObject([
      { kind: 'number', number: 50, unit: '件', comparator, sign: word },
    ]);
  });

  test.each([...comparatorsAfter])('%s after a number', (word, { comparator }) => {
    expect(readMeasures(`50件${word}`)).toMatchObject([
      { kind: 'number', number: 50, unit: '件', comparator, sign: word },
    ]);
  });
});

describe('words with a number in them', () => {
  test.each(numberWords)('%s counts nothing', (word) => {
    expect(readMeasures(word).filter(({ kind }) => kind === 'number')).toEqual([]);
  });
});

describe('words of names', () => {
  test('every head word is found by itself', () => {
    const lost = [...headWords].filter(
      ([word]) => readNameMeaning(word).kind === null && word !== '',
    );
    expect(lost).toEqual([]);
  });

  test.each(faults)('%s率 should be low', (word) => {
    expect(readNameMeaning(`${word}率`).direction).toBe('down');
  });

  test.each(incidents)('%s次数 should be low', (word) => {
    expect(readNameMeaning(`${word}次数`).direction).toBe('down');
  });

  test.each(remedies)('投诉%s率 should be high', (word) => {
    expect(readNameMeaning(`投诉${word}率`).direction).toBe('up');
  });

  test.each(declines)('故障%s率 should be high', (word) => {
    expect(readNameMeaning(`故障${word}率`).direction).toBe('up');
  });
});
