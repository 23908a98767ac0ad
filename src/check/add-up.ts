import { sourceNames } from '../tree/facts/source-names.ts';
import { findAncestor } from '../tree/find-ancestor.ts';
import { findChildren } from '../tree/find-children.ts';
import type { Amount, Form, NodeType } from '../tree/nodes.ts';
import type { Spot } from '../tree/spot.ts';
import { type Sum, sumUp } from './sums/sum-up.ts';
import { writeMoney } from './sums/write-money.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import type { Found } from './verb/outcome.ts';
import { passed } from './verb/passed.ts';

interface Options {
  total: string;
  addends: string[];
  within?: NodeType;
  each?: 'source';
}

/**
 * Is the sum of other amounts, exactly, up to half of the last digit of each figure involved.
 * Silent where a figure was worked out rather than read, or is no amount.
 */
export const addUp = defineVerb<Options>({
  name: 'add-up',
  description: '金额应等于其他金额之和（允许尾差）',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['total', 'addends'],
    properties: {
      total: {
        type: 'string',
        refersTo: 'selector',
        selects: 'amount',
        isBelow: true,
        description: '选出和数',
      },
      addends: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', refersTo: 'selector', selects: 'amount' },
        description: '选出加数；几种算法中有一种相符即可',
      },
      within: {
        type: 'string',
        enum: ['form'],
        description: '在哪个范围内找加数，默认是这一项之内',
      },
      each: { type: 'string', enum: ['source'], description: '按资金来源分开加' },
    },
  },
  supplies: {
    fails: {
      total: { type: 'string', description: '表上的和数' },
      sum: { type: 'string', description: '加数之和' },
      difference: { type: 'string', description: '两者之差' },
      addends: { type: 'string', description: '各加数，用“＋”相连' },
      count: { type: 'number', description: '加数的个数' },
      unit: { type: 'string', description: '金额单位；表上没有时为空' },
      sourceName: { type: 'string', description: '和数所在的资金来源' },
    },
  },
  compile({ total, addends, within, each }, scope) {
    const findTotals = scope.find(total);
    const ways = addends.map((selector) => scope.find(selector));
    return (spot) => {
      const around = within === undefined ? spot : (findAncestor(spot, within) ?? spot);
      const groups = ways.map((find) => find(around));
      const sums = findTotals(spot)
        .map(amountOf)
        .map((amount) =>
          sumUp(
            amount,
            groups.map((group) =>
              each === undefined ? group.map(amountOf) : sameSource(group, amount),
            ),
          ),
        )
        .filter((sum) => sum !== null);
      const form = findAncestor(spot, 'form')?.node ?? null;
      return sums.length === 0
        ? passed
        : failed(...distinct(sums).map((sum) => describe(sum, form)));
    };
  },
});

function amountOf({ node }: Spot): Amount {
  return node as Amount;
}

/** None where a row gives its total alone: nobody knows which sources are missing. */
function sameSource(spots: readonly Spot[], { source }: Amount): Amount[] {
  if (source !== 'total' && spots.some(isLump)) return [];
  return spots.map(amountOf).filter((amount) => amount.source === source);
}

function isLump({ node, parent }: Spot): boolean {
  const { source, value } = node as Amount;
  if (source !== 'total' || value === '' || parent?.node.type !== 'funding') return false;
  return findChildren(parent, 'amount').every(
    ({ node: other }) => other === node || other.value === '',
  );
}

/** One wrong row puts out the total and its source alike: said once. */
function distinct(sums: readonly Sum[]): Sum[] {
  const byDifference = new Map(sums.toReversed().map((sum) => [sum.difference, sum]));
  return [...byDifference.values()].toReversed();
}

function describe({ total, addends, sum, difference }: Sum, form: Form | null): Found {
  const unitDigits = form?.moneyUnit === 'wanYuan' ? 6 : 2;
  const finest = [total, ...addends].reduce(
    (before, { lastDigit }) => (lastDigit < before ? lastDigit : before),
    total.lastDigit,
  );
  const decimals = unitDigits - (finest.toString().length - 1);
  const write = (fen: bigint) => writeMoney(fen, unitDigits, decimals);
  return {
    place: { start: total.start, end: total.end },
    values: {
      total: total.value,
      sum: write(sum),
      difference: write(difference < 0n ? -difference : difference),
      addends: addends.map(({ value }) => value).join('＋'),
      count: addends.length,
      unit: unitNames[form?.moneyUnit ?? 'none'],
      sourceName: sourceNames[total.source],
    },
    related: addends.map(({ value, start, end }) => ({
      message: `加数 ${value}`,
      place: { start, end },
    })),
  };
}

const unitNames = { wanYuan: '万元', yuan: '元', none: '' } as const;
