import { areCompatibleUnits } from '../grammar/compare/are-compatible-units.ts';
import { baseAmount } from '../grammar/compare/base-amount.ts';
import { findAncestor } from '../tree/find-ancestor.ts';
import { findChild } from '../tree/find-child.ts';
import { findChildren } from '../tree/find-children.ts';
import type { Goal, Indicator } from '../tree/nodes.ts';
import type { Spot } from '../tree/spot.ts';
import type { Claim } from './goals/claim.ts';
import { claimsOf } from './goals/claims-of.ts';
import { isSameNoun } from './goals/is-same-noun.ts';
import { placeWithin } from './place/place-within.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';

/** Each figure of a goal is carried by some indicator, by its noun or by its number. */
export const beMeasured = defineVerb({
  name: 'be-measured',
  description: '绩效目标里的数应有指标衡量',
  schema: { type: 'object', additionalProperties: false, properties: {} },
  appliesTo: ['goal'],
  supplies: { fails: { match: { type: 'string', description: '目标里的说法' } } },
  compile: () => (spot) => {
    const project = findAncestor(spot, 'project');
    const { value } = spot.node as Goal;
    if (project === null || !/\d/.test(value)) return passed;
    const indicators = findChildren(project, 'indicator');
    const found = claimsOf(value)
      .filter(isOfOutput)
      .filter((claim) => !indicators.some((indicator) => carries(indicator, claim)))
      .map((claim) => {
        const place = placeWithin(spot, 'value', value, claim);
        return { values: { match: claim.text }, ...(place && { place }) };
      });
    return found.length === 0 ? passed : failed(...found);
  },
});

/** Money is checked by its sums, and days and years say when, not how much. */
function isOfOutput({ measure: { unit } }: Claim): boolean {
  return !/^(?:元|年|个?月|日|天|周|小时|分钟|岁|级|期|届)/.test(unit ?? '');
}

function carries(indicator: Spot<Indicator>, { noun, measure }: Claim): boolean {
  const name = findChild(indicator, 'indicatorName')?.node.meaning.bare ?? '';
  if (isSameNoun(noun, name)) return true;
  return indicator.node.children.some(
    (child) =>
      child.type === 'target' &&
      child.measures.some(
        (each) =>
          each.kind === 'number' &&
          baseAmount(each.number, each.unit).number ===
            baseAmount(measure.number, measure.unit).number &&
          areCompatibleUnits(each.unit ?? '', measure.unit ?? ''),
      ),
  );
}
