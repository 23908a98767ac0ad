import { childTypes } from './child-types.ts';
import type { NodeType } from './nodes.ts';

/** The node types that can stand anywhere below a type. */
export const descendantTypes: Readonly<Record<NodeType, ReadonlySet<NodeType>>> = belowEach();

function belowEach(): Record<NodeType, ReadonlySet<NodeType>> {
  const types = Object.keys(childTypes) as NodeType[];
  const below = types.map((type) => [type, reach(type, new Set())]);
  return Object.fromEntries(below);
}

function reach(type: NodeType, found: Set<NodeType>): Set<NodeType> {
  for (const child of childTypes[type]) {
    if (found.has(child)) continue;
    found.add(child);
    reach(child, found);
  }
  return found;
}
