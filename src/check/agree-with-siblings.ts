import { findAncestor } from '../tree/find-ancestor.ts';
import { findDescendants } from '../tree/find-descendants.ts';
import type { Form, Node, Target } from '../tree/nodes.ts';
import { remember } from '../tree/remember.ts';
import { glance, type Spot } from '../tree/spot.ts';
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
      const { count, least, most } = extremesOf(groups.get(keyOf(spot)) ?? [], spot.node);
      if (count < fewest || !least || !most) return passed;
      const isApart = number * factor <= least.number || number >= most.number * factor;
      if (!isApart || most.number > least.number * (factor / 2)) return passed;
      return failed({
        values: { least: least.target.value, most: most.target.value, count },
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

/** The least and the most of the others; of equal ones of the least the first, of the most the last. */
function extremesOf(figures: readonly Figure[], own: Node): Extremes {
  const found: Extremes = { count: 0, least: null, most: null };
  for (const figure of figures) {
    if (figure.target === own) continue;
    found.count++;
    if (found.least === null || figure.number < found.least.number) found.least = figure;
    if (found.most === null || figure.number >= found.most.number) found.most = figure;
  }
  return found;
}

interface Extremes {
  count: number;
  least: Figure | null;
  most: Figure | null;
}

function group(
  form: Spot<Form>,
  unit: string,
  keyOf: (spot: Spot) => string,
): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  const add = (spot: Spot<Target>): void => {
    const number = numberOf(spot.node, unit);
    if (number === null) return;
    remember(groups, keyOf(spot), (): Figure[] => []).push({ target: spot.node, number });
  };
  for (const project of findDescendants(form, 'project')) {
    glance(project, () => {
      findDescendants(project, 'target').forEach(add);
    });
  }
  return groups;
}

/** The only number of a value that has this unit. */
function numberOf({ measures }: Target, unit: string): number | null {
  let only: number | null = null;
  let count = 0;
  for (const measure of measures) {
    if (!('unit' in measure) || measure.unit !== unit) continue;
    count++;
    only = measure.kind === 'number' && measure.number > 0 ? measure.number : null;
  }
  return count === 1 ? only : null;
}
