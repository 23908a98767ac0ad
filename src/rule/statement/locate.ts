import { findAncestor } from '../../tree/find-ancestor.ts';
import { findChild } from '../../tree/find-child.ts';
import type { Node, NodeType } from '../../tree/nodes.ts';
import type { Spot } from '../../tree/spot.ts';
import type { Field, Location } from '../finding.ts';

/** Where a node stands in the matter: unit, project, indicator, field. */
export function locate(spot: Spot, field: Field | undefined): Location {
  const project = findAncestor(spot, 'project');
  const indicator = findAncestor(spot, 'indicator')?.node;
  return {
    spender: findAncestor(spot, 'spender')?.node.value ?? null,
    project: (project && findChild(project, 'projectName')?.node.value) ?? null,
    projectLine: project?.node.position.start.line ?? null,
    indicator: indicator?.index ?? null,
    ordinal: indicator?.ordinal ?? null,
    field: field ?? fieldOf(spot.node),
  };
}

function fieldOf(node: Node): Field {
  return node.type === 'target' ? node.scope : (fields[node.type] ?? 'form');
}

const fields: Readonly<Partial<Record<NodeType, Field>>> = {
  indicator: 'name',
  indicatorName: 'name',
  level1: 'level1',
  level2: 'level2',
  goal: 'goal',
  funding: 'funding',
  amount: 'funding',
  grandTotal: 'row',
  spender: 'row',
  project: 'row',
  projectName: 'row',
  period: 'row',
};
