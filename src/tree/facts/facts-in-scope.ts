import { childTypes } from '../child-types.ts';
import { descendantTypes } from '../descendant-types.ts';
import { findAncestor } from '../find-ancestor.ts';
import type { NodeType } from '../nodes.ts';
import { remember } from '../remember.ts';
import type { Fact, FactContext, Facts } from './fact.ts';
import { facts } from './facts.ts';

/**
 * Everything that can be named where a node of this type is looked at: its own facts, itself and
 * its ancestors by type, and for the parts of an indicator also its levels.
 *
 * @example in a `target`: value, scope, target, indicator, level1, level2, project, spender, form …
 */
export function factsInScope(type: NodeType, context: FactContext): Facts {
  const byType = remember(scopes, context, () => new Map<NodeType, Facts>());
  return remember(byType, type, () => ({
    ...ancestorFacts(type),
    ...(childTypes.indicator.some((part) => part === type) ? levelFacts() : {}),
    [type]: selfFact(type),
    exists: existsFact,
    nodeType: typeFact,
    ...facts[type],
    ...context.conditions[type],
  }));
}

const scopes = new WeakMap<FactContext, Map<NodeType, Facts>>();

const existsFact: Fact = {
  type: 'boolean',
  description: '表上有这一项',
  read: () => true,
};

const typeFact: Fact = {
  type: 'string',
  description: '这一项的种类，如 target',
  oneOf: Object.keys(childTypes),
  read: ({ node }) => node.type,
};

function selfFact(type: NodeType): Fact {
  return { type, description: '这一项本身', read: (spot) => spot };
}

function ancestorFacts(type: NodeType): Record<string, Fact> {
  const above = (Object.keys(childTypes) as NodeType[]).filter((other) =>
    descendantTypes[other].has(type),
  );
  return Object.fromEntries(above.map((other) => [other, ancestorFact(other)]));
}

function ancestorFact(type: NodeType): Fact {
  return { type, description: '所在的上一层', read: (spot) => findAncestor(spot, type) };
}

function levelFacts(): Record<string, Fact> {
  return { level1: levelFact('level1'), level2: levelFact('level2') };
}

function levelFact(level: 'level1' | 'level2'): Fact {
  const ofIndicator = facts.indicator[level] as Fact;
  return {
    ...ofIndicator,
    read(spot, context) {
      const indicator = findAncestor(spot, 'indicator');
      return indicator && ofIndicator.read(indicator, context);
    },
  };
}
