import { findChildren } from '../find-children.ts';
import type { FundingSource } from '../funding-source.ts';
import { fundingSources } from '../funding-sources.ts';
import type { Spot } from '../spot.ts';
import { defineFacts } from './define-facts.ts';
import type { Facts } from './fact.ts';
import { isItemised } from './is-itemised.ts';
import { sourceNames } from './source-names.ts';
import { valueFact } from './value-fact.ts';

/** Of money. Amounts are whole numbers of fen, so that sums are exact. */
export const factsOfFunding: Readonly<Record<'funding' | 'amount', Facts>> = {
  funding: defineFacts<'funding'>({
    total: {
      type: 'integer',
      description: '总计，以分计；空白为0',
      read: (spot) => fenOf(spot, 'total'),
    },
    fiscalAppropriation: {
      type: 'integer',
      description: '财政拨款，以分计；空白为0',
      read: (spot) => fenOf(spot, 'fiscalAppropriation'),
    },
    specialFiscalAccountAppropriation: {
      type: 'integer',
      description: '财政专户拨款，以分计；空白为0',
      read: (spot) => fenOf(spot, 'specialFiscalAccountAppropriation'),
    },
    otherFunds: {
      type: 'integer',
      description: '其他资金，以分计；空白为0',
      read: (spot) => fenOf(spot, 'otherFunds'),
    },
    totalInYuan: {
      type: 'number',
      description: '总计，以元计，用来与指标值比较；空白为0',
      read: (spot) => Number(fenOf(spot, 'total')) / 100,
    },
    isTotalInferred: {
      type: 'boolean',
      description: '总计是推算的，不是表上写明的',
      read: (spot) =>
        findChildren(spot, 'amount').some(
          ({ node }) => node.source === 'total' && node.data?.inferred === true,
        ),
    },
    isItemised: {
      type: 'boolean',
      description: '各资金来源都已认出、互不包含，应当加成总计',
      read: isItemised,
    },
    isInferred: {
      type: 'boolean',
      description: '有金额的列是推算的，不是表上写明的',
      read: ({ node }) => node.children.some(({ data }) => data?.inferred === true),
    },
  }),
  amount: {
    value: valueFact('表上写的金额，不含空格和千分位'),
    ...defineFacts<'amount'>({
      source: {
        type: 'string',
        description:
          '资金来源：总计、财政拨款、财政专户拨款、其他资金；有的表还单列中央、省级、市级、县级、地方、上级、本级资金，政府性基金、国有资本经营预算、上年结转、事业收入',
        oneOf: fundingSources,
        read: ({ node }) => node.source,
      },
      sourceName: {
        type: 'string',
        description: '资金来源的名称，如“财政拨款”',
        read: ({ node }) => sourceNames[node.source],
      },
      fen: {
        type: 'integer',
        description: '金额，以分计；不是金额时为0',
        read: ({ node }) => node.fen ?? 0n,
      },
      isAmount: {
        type: 'boolean',
        description: '文字是一个金额',
        read: ({ node }) => node.fen !== null,
      },
    }),
  },
};

function fenOf(funding: Spot, source: FundingSource): bigint {
  const amount = findChildren(funding, 'amount').find(({ node }) => node.source === source);
  return amount?.node.fen ?? 0n;
}
