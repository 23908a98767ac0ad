import type { NumberMeasure, Stretch } from '../grammar/measure-types.ts';
import { findAncestor } from '../tree/find-ancestor.ts';
import { findChild } from '../tree/find-child.ts';
import { findChildren } from '../tree/find-children.ts';
import type { Goal, Indicator, Project, Target } from '../tree/nodes.ts';
import type { Spot } from '../tree/spot.ts';
import { bareName } from '../tree/target/bare-name.ts';
import { absencesOf, mayDeny } from './goals/absences-of.ts';
import type { Claim } from './goals/claim.ts';
import { claimsOf } from './goals/claims-of.ts';
import { findLateTarget } from './goals/find-late-target.ts';
import { isComparable } from './goals/is-comparable.ts';
import { isMet } from './goals/is-met.ts';
import { isSameNoun } from './goals/is-same-noun.ts';
import { maySpeakOf } from './goals/may-speak-of.ts';
import { placeWithin } from './place/place-within.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import type { Found } from './verb/outcome.ts';
import { passed } from './verb/passed.ts';

/**
 * The figures of a goal are those of the one indicator that measures the same thing. In doubt it
 * agrees: where several indicators or figures speak of it, their sum may be meant.
 */
export const agreeWithIndicators = defineVerb({
  name: 'agree-with-indicators',
  description: '绩效目标里的数应与衡量同一件事的指标的指标值一致',
  schema: { type: 'object', additionalProperties: false, properties: {} },
  appliesTo: ['goal'],
  supplies: {
    fails: {
      match: { type: 'string', description: '目标里的说法' },
      name: { type: 'string', description: '指标名称' },
      target: { type: 'string', description: '指标值' },
    },
  },
  compile: () => (spot) => {
    const project = findAncestor(spot, 'project');
    const { value } = spot.node as Goal;
    if (project === null) return passed;
    const hasFigures = /\d/.test(value);
    const claims = mayDeny(value) ? absencesOf(value) : [];
    const names = findChildren(project, 'indicator').map(({ node }) => bareName(node));
    if (hasFigures) claims.push(...claimsOf(value, maySpeakOf(names)));
    const pairs = claims.length === 0 ? [] : measured(project, claims);
    const found = pairs.map((pair) => contradict(pair, spot));
    if (hasFigures) found.push(comeLate(project, spot));
    return answer(found.filter((each) => each !== null));
  },
});

function answer(found: Found[]) {
  return found.length === 0 ? passed : failed(...found);
}

function comeLate(project: Spot<Project>, goal: Spot): Found | null {
  const { value } = goal.node as Goal;
  const late = findLateTarget(value, project);
  return late && tell(goal, late, late.name, late.target);
}

/** An indicator and all figures of the goal that it measures. */
interface Pair {
  indicator: Spot<Indicator>;
  claims: readonly Claim[];
}

function measured(project: Spot<Project>, claims: readonly Claim[]): Pair[] {
  const pairs = findChildren(project, 'indicator').map((indicator) => {
    const name = bareName(indicator.node);
    return { indicator, claims: claims.filter(({ noun }) => isSameNoun(noun, name)) };
  });
  const isShared = (claim: Claim) => pairs.filter((pair) => pair.claims.includes(claim)).length > 1;
  return pairs.filter((pair) => pair.claims.length > 0 && !pair.claims.some(isShared));
}

function contradict({ indicator, claims }: Pair, goal: Spot): Found | null {
  const targets = findChildren(indicator, 'target').map(({ node }) => node);
  const numbers = targets.map(numbersOf).filter((each) => each.length > 0);
  const [claim, ...others] = claims;
  const target = targets.findLast((each) => numbersOf(each).length > 0);
  // Several figures in one value, or in the goal, may be parts, stages or kinds.
  if (!claim || !target || others.length > 0 || numbers.some((each) => each.length > 1))
    return null;
  const figures = numbers.flat();
  if (!figures.every((figure) => isComparable(claim.measure, figure))) return null;
  if (figures.some((figure) => isMet(claim.measure, figure))) return null;
  const name = findChild(indicator, 'indicatorName')?.node.value ?? '';
  return tell(goal, claim, name, target);
}

function tell(goal: Spot, said: Stretch, name: string, target: Target): Found {
  const place = placeWithin(goal, 'value', (goal.node as Goal).value, said);
  const { start, end } = target;
  return {
    values: { match: said.text, name, target: target.value },
    related: [{ message: `指标值 ${target.value}`, place: { start, end } }],
    ...(place && { place }),
  };
}

function numbersOf({ measures }: Target): NumberMeasure[] {
  return measures.filter((measure) => measure.kind === 'number');
}
