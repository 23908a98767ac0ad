import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../src/grammar/parse-indicator.ts';
import { splitIndicators } from '../../src/grammar/split-indicators.ts';
import { SourceText } from '../../src/text/source-text.ts';

/** `ordinal|level1|level2|name|period|annual` of each indicator; `-` where there is none. */
function read(cell: string): string[] {
  return splitIndicators(SourceText.of(cell, 0)).items.map((item) => {
    const { level1, level2, name, targets } = parseIndicator(item);
    const valueOf = (scope: string) => targets.find((target) => target.scope === scope)?.value;
    return [item.ordinal, level1, level2, name, valueOf('period'), valueOf('annual')]
      .map((part) => part?.value ?? '-')
      .join('|');
  });
}

describe('dialects', () => {
  it.each<[string, string, string[]]>([
    [
      'semicolons',
      '1、1-产出指标；11-数量指标；支付人次；实施周期指标值：200人；年度指标值：200人。',
      ['1|1-产出指标|11-数量指标|支付人次|200人|200人'],
    ],
    [
      'colons',
      '1、1-产出指标：11-数量指标：购置设备数量：年度指标值：≥2台。',
      ['1|1-产出指标|11-数量指标|购置设备数量|-|≥2台'],
    ],
    [
      'commas, with commas inside the value',
      '1、1-产出指标,11-数量指标,场次；实施周期指标值:2场,50人,年度指标值:2场,50人；,2、2-效益指标,22-社会效益,影响；年度指标值:扩大；,',
      ['1|1-产出指标|11-数量指标|场次|2场,50人|2场,50人', '2|2-效益指标|22-社会效益|影响|-|扩大'],
    ],
    [
      'no codes and no level 2',
      '1、产出指标：设备完好率，年度指标值：95%。2、满意度指标：师生满意率，年度指标值：≥90%。',
      ['1|产出指标|-|设备完好率|-|95%', '2|满意度指标|-|师生满意率|-|≥90%'],
    ],
    [
      'values without a label',
      '1、产出指标：发放率，按月100%发放。2、产出指标，招募率，招募率100%。',
      ['1|产出指标|-|发放率|-|按月100%发放', '2|产出指标|-|招募率|-|招募率100%'],
    ],
    [
      'no level at all',
      '1、培训场次；年度指标值：3场。2、培训人数；年度指标值：60人。',
      ['1|-|-|培训场次|-|3场', '2|-|-|培训人数|-|60人'],
    ],
    [
      'numbers in brackets and circles',
      '（1）产出指标：甲，年度指标值：1个。②效益指标：乙，年度指标值：2个。',
      ['1|产出指标|-|甲|-|1个', '②|效益指标|-|乙|-|2个'],
    ],
    [
      'a first indicator without a number',
      '产出指标：甲，年度指标值：1个。2、效益指标：乙，年度指标值：2个。',
      ['-|产出指标|-|甲|-|1个', '2|效益指标|-|乙|-|2个'],
    ],
  ])('%s', (_, cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });
});

describe('what people leave out or write twice', () => {
  it.each<[string, string, string[]]>([
    [
      'empty values keep their label',
      '1、产出指标：质量，年度指标值：。2、产出指标：进度，年度指标值：。',
      ['1|产出指标|-|质量|-|', '2|产出指标|-|进度|-|'],
    ],
    [
      'the separator before a label',
      '1、效益指标：经济指标年度指标值：5%。',
      ['1|效益指标|-|经济指标|-|5%'],
    ],
    [
      'a category that nothing follows is the name',
      '1、效益指标：社会效益，年度指标值：≥20人。',
      ['1|效益指标|-|社会效益|-|≥20人'],
    ],
    [
      'a coded category stays one',
      '1、1-产出指标；11-数量指标；；年度指标值：5人。',
      ['1|1-产出指标|11-数量指标||-|5人'],
    ],
    [
      'two full stops: one belongs to the value',
      '1、产出指标：关怀，年度指标值：安享晚年。。2、产出指标：乙，年度指标值：1。',
      ['1|产出指标|-|关怀|-|安享晚年。', '2|产出指标|-|乙|-|1'],
    ],
    [
      'the full stop after a value',
      '1、产出指标：甲，年度指标值：902、效益指标：乙，年度指标值：3。',
      ['1|产出指标|-|甲|-|90', '2|效益指标|-|乙|-|3'],
    ],
    [
      'numbering that restarts',
      '1、产出指标：甲，年度指标值：1。1、效益指标：乙，年度指标值：2。',
      ['1|产出指标|-|甲|-|1', '1|效益指标|-|乙|-|2'],
    ],
    [
      'the level of one item',
      '1、产出指标：甲，年度指标值：1。2、乙，年度指标值：2。3、效益指标：丙，年度指标值：3。',
      ['1|产出指标|-|甲|-|1', '2|-|-|乙|-|2', '3|效益指标|-|丙|-|3'],
    ],
  ])('%s', (_, cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  it('numbers and marks inside a value divide nothing', () => {
    const value = '1、完成2.5万册；3、验收2次。4)满意';
    expect(read(`1、产出指标：甲，年度指标值：${value}。`)).toEqual([`1|产出指标|-|甲|-|${value}`]);
  });

  it('unknown categories are read as written', () => {
    expect(read('1、1-产出指针；19-数目指标；甲；年度指标值：1。')).toEqual([
      '1|1-产出指针|19-数目指标|甲|-|1',
    ]);
  });
});

describe('a cell that is no list', () => {
  it.each(['详见附件', '。', '2024年'])('%s is left over whole', (cell) => {
    expect(splitIndicators(SourceText.of(cell, 0))).toMatchObject({
      items: [],
      before: { value: cell },
    });
  });

  it('reads a hundred thousand digits, spaces or starts in linear time', () => {
    for (const text of ['1', ' ', '1、', '1 、', '1、产出指标：', '年度指标值：', '实施']) {
      const start = performance.now();
      for (const item of splitIndicators(SourceText.of(text.repeat(100_000 / text.length), 0))
        .items)
        parseIndicator(item);
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });
});
