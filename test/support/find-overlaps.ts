import type { Node, Root } from '../../src/tree/nodes.ts';
import { walk } from './walk.ts';

/** The nodes that leave their parent or reach into the next sibling. */
export function findOverlaps(root: Root): string[] {
  return walk(root).flatMap(({ node, parent }) => {
    if (parent === null) return [];
    const siblings = 'children' in parent ? (parent.children as Node[]) : [];
    const next = siblings[siblings.indexOf(node) + 1];
    const isNested = node.start >= parent.start && node.end <= parent.end && node.start <= node.end;
    const isDisjoint = next === undefined || node.end <= next.start;
    return isNested && isDisjoint
      ? []
      : [`${node.type} ${node.start}-${node.end} in ${parent.type}`];
  });
}
