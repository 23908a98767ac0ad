import { descendantTypes } from './descendant-types.ts';
import type { Node, NodeOf, NodeType } from './nodes.ts';

/**
 * Calls back for everything of one type below a node, in document order. Looks only where the type
 * can stand, and makes no spots: for figures over a whole form.
 */
export function eachDescendant<T extends NodeType>(
  node: Node,
  type: T,
  callback: (node: NodeOf<T>) => void,
): void {
  if (!('children' in node)) return;
  const children: readonly Node[] = node.children;
  for (const child of children) {
    if (child.type === type) callback(child as NodeOf<T>);
    if (descendantTypes[child.type].has(type)) eachDescendant(child, type, callback);
  }
}
