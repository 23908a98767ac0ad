import { childTypes } from '../../src/tree/child-types.ts';
import { descendantTypes } from '../../src/tree/descendant-types.ts';
import type { NodeType } from '../../src/tree/nodes.ts';

/** Whether a node of one type cannot stand but below one of the other, as a target below an indicator. */
export function isAlwaysAbove(type: string, above: string, seen: readonly string[] = []): boolean {
  if (!descendantTypes[above as NodeType]?.has(type as NodeType)) return false;
  const parents = (Object.keys(childTypes) as NodeType[]).filter((parent) =>
    (childTypes[parent] as readonly string[]).includes(type),
  );
  return parents.every(
    (parent) =>
      parent === above || seen.includes(parent) || isAlwaysAbove(parent, above, [...seen, type]),
  );
}
