import type { Form, MoneyUnit, Project, Repeat, Spender, Unread } from '../tree/nodes.ts';

/**
 * Puts what stands between or inside the rows into the smallest node that encloses it, in order. A
 * page top in the middle of an indicator is left out: the indicator's own place covers it.
 */
export function settle(
  parent: Form | Spender | Project | Repeat,
  node: Unread | Repeat | MoneyUnit,
): void {
  const children: Node[] = parent.children;
  const enclosing = children.find(
    (child): child is Spender | Project | Repeat =>
      isEnclosure(child) && child.start <= node.start && child.end >= node.end,
  );
  if (enclosing !== undefined) {
    settle(enclosing, node);
    return;
  }
  if (children.some((child) => child.start < node.start && child.end > node.end)) return;
  const next = children.findIndex((child) => child.start > node.start);
  children.splice(next === -1 ? children.length : next, 0, node);
}

type Node = (Form | Spender | Project | Repeat)['children'][number];

function isEnclosure(node: Node): node is Spender | Project | Repeat {
  return (
    node.type === 'spender' ||
    node.type === 'project' ||
    (node.type === 'repeat' && node.children.length > 0)
  );
}
