import type { Node } from '../../src/tree/nodes.ts';

/** A node, its descendants, each with its parent. */
export function walk(
  node: Node,
  parent: Node | null = null,
): { node: Node; parent: Node | null }[] {
  const children = 'children' in node ? (node.children as Node[]) : [];
  return [{ node, parent }, ...children.flatMap((child) => walk(child, node))];
}
