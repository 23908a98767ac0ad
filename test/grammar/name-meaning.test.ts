import { readFileSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { readNameMeaning } from '../../src/grammar/name-meaning.ts';

const rows = readFileSync(new URL('name-meaning.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(
    (line) => line.split('\t') as [name: string, kind: string, direction: string, unit?: string],
  );

describe('names', () => {
  test('the table is a table', () => {
    expect(rows.length).toBeGreaterThan(400);
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
  });

  test.each(rows)('%s', (name, kind, direction, unit) => {
    const meaning = readNameMeaning(name);
    expect([meaning.kind ?? '-', meaning.direction ?? '-', meaning.unit ?? undefined]).toEqual([
      kind,
      direction,
      unit,
    ]);
  });
});

describe('units that a name wants', () => {
  test.each([
    ['宣传资料发放份数', '份', 'items'],
    ['慰问困难群众户数', '户', 'bodies'],
    ['演练次数', '次', 'events'],
    ['参训人数', null, 'people'],
    ['补贴金额', null, 'money'],
    ['服务覆盖率', null, 'percent'],
  ])('%s', (name, counter, unitClass) => {
    const meaning = readNameMeaning(name);
    expect(meaning.counter).toBe(counter);
    expect(meaning.unitClasses).toContain(unitClass);
  });

  test('none where nothing can be said', () => {
    expect(readNameMeaning('推进依法行政')).toMatchObject({
      kind: null,
      head: null,
      unit: null,
      counter: null,
      unitClasses: [],
      direction: null,
    });
  });
});

describe('every name', () => {
  const words = fc.constantFrom(
    ...'投诉 事故 下降 增长 处理 率 数 数量 度 满意度 人数 （ ） % ( ) = ÷ 情况 是否 控制 不 未 时间 成本 发放 1'.split(
      ' ',
    ),
  );

  property.prop([fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''))])(
    'has one of the directions, and a kind where it has a head',
    (name) => {
      const { kind, head, direction } = readNameMeaning(name);
      expect([null, 'up', 'down']).toContain(direction);
      if (head !== null) expect(kind).not.toBeNull();
    },
  );

  test('of 100,000 characters is read at once', () => {
    for (const part of ['增长', '下降', '投诉率', '(', '（人）', '率', ' ', '1', '-', '=', '÷']) {
      const before = process.cpuUsage();
      readNameMeaning(part.repeat(100_000 / part.length));
      expect(process.cpuUsage(before).user).toBeLessThan(200_000);
    }
  });
});
