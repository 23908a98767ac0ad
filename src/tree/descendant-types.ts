import { childTypes } from './child-types.ts';
import type { NodeType } from './nodes.ts';

/** The node types that can stand anywhere below a type. */
export function descendantTypes(type: NodeType): ReadonlySet<NodeType> {
  return below.get(type) as ReadonlySet<NodeType>;
}

const below = new Map(
  (Object.keys(childTypes) as NodeType[]).map((type) => [type, reach(type, new Set())]),
);

function reach(type: NodeType, found: Set<NodeType>): Set<NodeType> {
  for (const child of childTypes[type]) {
    if (found.has(child)) continue;
    found.add(child);
    reach(child, found);
  }
  return found;
}
