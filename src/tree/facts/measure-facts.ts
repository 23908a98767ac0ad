import { units } from '../../glossary/measure/units.ts';
import type { Target } from '../nodes.ts';
import type { Fact, Facts, FactValue } from './fact.ts';

type Measure = Target['measures'][number];

/** What rules may know of one measure: the numbers, deadlines and words that a target value says. */
export const measureFacts = {
  kind: {
    type: 'string',
    description:
      '种类：数、范围、与文字的比较、期限、频次、公式、定义、状态、等级、条件、说明、文字',
    oneOf: [
      'number',
      'range',
      'comparison',
      'deadline',
      'frequency',
      'formula',
      'definition',
      'state',
      'grade',
      'condition',
      'note',
      'text',
    ],
    read: ({ kind }) => kind,
  },
  text: { type: 'string', description: '原文', read: ({ text }) => text },
  number: {
    type: 'number',
    description: '数，万、亿已经换算',
    read: (measure) => (measure.kind === 'number' ? measure.number : Number.NaN),
  },
  lower: {
    type: 'number',
    description: '范围的下限',
    read: (measure) => (measure.kind === 'range' ? measure.lower : Number.NaN),
  },
  upper: {
    type: 'number',
    description: '范围的上限',
    read: (measure) => (measure.kind === 'range' ? measure.upper : Number.NaN),
  },
  comparator: {
    type: 'string',
    description: '比较方向；没有时为空',
    oneOf: ['>=', '>', '<=', '<', '=', 'about'],
    read: (measure) => ('comparator' in measure ? (measure.comparator ?? '') : ''),
  },
  sign: {
    type: 'string',
    description: '比较符号的原文，如“不少于”；没有时为空',
    read: (measure) => ('sign' in measure ? (measure.sign ?? '') : ''),
  },
  isApproximate: {
    type: 'boolean',
    description: '写有约、左右',
    read: (measure) => 'approximate' in measure && measure.approximate,
  },
  unit: {
    type: 'string',
    description: '计量单位；没有时为空',
    read: (measure) => ('unit' in measure ? (measure.unit ?? '') : ''),
  },
  unitClass: {
    type: 'string',
    description: '计量单位属于哪一类，如“人”是 people；没有单位时为空',
    oneOf: [...new Set(units.values())],
    read: (measure) => ('unit' in measure ? (units.get(measure.unit ?? '') ?? '') : ''),
  },
  per: {
    type: 'list<string>',
    description: '每什么，如“每月1次”的“月”',
    read: (measure) => ('per' in measure ? measure.per : []),
  },
  noun: {
    type: 'string',
    description: '数的是什么，如“3个课题以上”的“课题”；没有时为空',
    read: (measure) => ('noun' in measure ? (measure.noun ?? '') : ''),
  },
} satisfies Record<string, MeasureFact> as unknown as Facts;

type MeasureFact = Omit<Fact, 'read'> & { read(measure: Measure): FactValue };
