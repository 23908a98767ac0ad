import { findAncestor } from '../find-ancestor.ts';
import type { IndicatorName, Target } from '../nodes.ts';
import type { Spot } from '../spot.ts';
import { formSigns } from '../target/form-signs.ts';
import { nameLikeness } from '../target/name-likeness.ts';
import { nearestName } from '../target/nearest-name.ts';
import { strayUnit } from '../target/stray-unit.ts';
import { defineFacts } from './define-facts.ts';
import type { Facts } from './fact.ts';

/** What a target value is, held against names and other values. */
export const comparisonFacts: Facts = defineFacts<'target'>({
  counterpart: {
    type: 'target',
    description: '同一指标的另一个指标值：年度的是实施周期的，实施周期的是年度的',
    read: (spot) => counterpartOf(spot),
  },
  strayUnit: {
    type: 'string',
    description: '与指标名称对不上的计量单位，如“培训人数”写了“21场”的“场”；没有时为空',
    read: ({ node, parent }) => {
      const name =
        parent?.node.type === 'indicator' ? parent.node.children.find(isName) : undefined;
      return name ? strayUnit(node, name.meaning) : '';
    },
  },
  nameLikeness: {
    type: 'number',
    description: '与所在指标的名称有多像，0 至 1',
    read: nameLikeness,
  },
  nearestName: {
    type: 'indicator',
    description: '同一项目里名称与这个值最像的另一个指标',
    read: (spot) => nearestName(spot).indicator,
  },
  nearestLikeness: {
    type: 'number',
    description: '与那个指标的名称有多像，0 至 1',
    read: (spot) => nearestName(spot).likeness,
  },
  changesSign: {
    type: 'boolean',
    description: '表中第一次换了比较符号的写法，如前面写“≥”，这里写“不低于”',
    read(spot) {
      const form = findAncestor(spot, 'form');
      return form !== null && formSigns(form).changes.has(spot.node);
    },
  },
});

function counterpartOf({ node, parent }: Spot<Target>): Spot<Target> | null {
  for (const other of parent?.below ?? []) {
    if (other.node.type === 'target' && other.node.scope !== node.scope) {
      return other as Spot<Target>;
    }
  }
  return null;
}

function isName(node: { type: string }): node is IndicatorName {
  return node.type === 'indicatorName';
}
