import type { Measure } from '../../src/grammar/measure-types.ts';

/**
 * A measure in the short notation of the tables: `≥95%`, `~50人次`, `3..5人`, `1次/月`, `by 2024-6-30`, `every 月`,
 * `vs ≤ 不超过预算`, `state:合法合规`.
 */
export function measureNotation(measure: Measure): string {
  switch (measure.kind) {
    case 'number':
      return sideOf(measure) + measure.number + restOf(measure);
    case 'range':
      return `${sideOf(measure)}${measure.lower}..${measure.upper}${restOf(measure)}`;
    case 'deadline':
      return `by ${[measure.year, measure.month, measure.day].map((part) => part ?? '').join('-')}`;
    case 'frequency':
      return `every ${measure.per.join('+')}`;
    case 'comparison':
      return `vs ${sides[measure.comparator]} ${measure.text}`;
    default:
      return `${measure.kind}:${measure.text}`;
  }
}

type Counted = Extract<Measure, { kind: 'number' | 'range' }>;

const sides = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=', about: '~' } as const;

function sideOf({ comparator, approximate }: Counted): string {
  const side = comparator === null ? '' : sides[comparator];
  return approximate && comparator !== 'about' ? `~${side}` : side;
}

function restOf({ unit, noun, per }: Counted): string {
  const counted = noun === null ? '' : `(${noun})`;
  return `${unit ?? ''}${counted}${per.map((each) => `/${each}`).join('')}`;
}
