import { findAncestor } from '../tree/find-ancestor.ts';
import { findDescendants } from '../tree/find-descendants.ts';
import type { Form, Target } from '../tree/nodes.ts';
import { remember } from '../tree/remember.ts';
import type { Spot } from '../tree/spot.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';

interface Options {
  among: string[];
  unit: string;
  factor: number;
}

/** A number of a table and where it stands. */
interface Figure {
  target: Target;
  number: number;
}

/**
 * Is of the same order as the other values that the same indicator has in projects of the same
 * kind. Silent where there are few others, or where these are far apart themselves.
 */
export const agreeWithSiblings = defineVerb<Options>({
  name: 'agree-with-siblings',
  description: '与同类的其他数值不应相差一个数量级',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['among', 'unit', 'factor'],
    properties: {
      among: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', refersTo: 'fact' },
        description: '这几项都相同的是同类',
      },
      unit: { type: 'string', minLength: 1, description: '只看这个计量单位的数值' },
      factor: { type: 'number', exclusiveMinimum: 1, description: '相差多少倍' },
    },
  },
  appliesTo: ['target'],
  supplies: {
    fails: {
      least: { type: 'string', description: '其他数值里最小的，按原文' },
      most: { type: 'string', description: '其他数值里最大的，按原文' },
      count: { type: 'number', description: '其他数值的个数' },
    },
  },
  compile({ among, unit, factor }, scope) {
    const readGroup = among.map((fact) => scope.fact(fact));
    const keyOf = (spot: Spot) => readGroup.map((fact) => String(fact(spot))).join('\n');
    const self = {};
    return (spot, memory) => {
      const form = findAncestor(spot, 'form');
      const number = numberOf(spot.node as Target, unit);
      if (form === null || number === null) return passed;
      const groups = memory.of(self, form.node, () => group(form, unit, keyOf));
      const figures = groups.get(keyOf(spot)) ?? [];
      const others = figures
        .filter(({ target }) => target !== spot.node)
        .toSorted((a, b) => a.number - b.number);
      const [least, most] = [others[0], others.at(-1)];
      if (others.length < fewest || !least || !most) return passed;
      const isApart = number * factor <= least.number || number >= most.number * factor;
      if (!isApart || most.number > least.number * (factor / 2)) return passed;
      return failed({
        values: { least: least.target.value, most: most.target.value, count: others.length },
        related: [least, most].map(({ target: { value, start, end } }) => ({
          message: `同类项目的指标值 ${value}`,
          place: { start, end },
        })),
      });
    };
  },
});

/** Fewer say nothing of what is usual. */
const fewest = 3;

function group(
  form: Spot<Form>,
  unit: string,
  keyOf: (spot: Spot) => string,
): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const spot of findDescendants(form, 'target')) {
    const number = numberOf(spot.node, unit);
    if (number === null) continue;
    remember(groups, keyOf(spot), (): Figure[] => []).push({ target: spot.node, number });
  }
  return groups;
}

/** The only number of a value that has this unit. */
function numberOf({ measures }: Target, unit: string): number | null {
  const own = measures.filter((measure) => 'unit' in measure && measure.unit === unit);
  const [only] = own;
  return own.length === 1 && only?.kind === 'number' && only.number > 0 ? only.number : null;
}
