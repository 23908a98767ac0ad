import type { Form, Funding, MoneyUnit, Project, Repeat, Spender, Unread } from '../tree/nodes.ts';

/**
 * Puts what stands between or inside the rows into the smallest node that encloses it, in order. A
 * page top in the middle of an indicator is left out: the indicator's own place covers it.
 */
export function settle(
  parent: Form | Spender | Project | Funding | Repeat,
  node: Unread | Repeat | MoneyUnit,
): void {
  const children: Node[] = parent.children;
  const enclosing = children.find(
    (child): child is Enclosure =>
      mayHold(child, node) && child.start <= node.start && child.end >= node.end,
  );
  if (enclosing !== undefined) {
    settle(enclosing, node);
    return;
  }
  if (children.some((child) => child.start < node.start && child.end > node.end)) return;
  const next = children.findIndex((child) => child.start > node.start);
  children.splice(next === -1 ? children.length : next, 0, node);
}

/** Pages do not begin between the amounts of a row. */
function mayHold(child: Node, node: Unread | Repeat | MoneyUnit): child is Enclosure {
  return isEnclosure(child) && !(child.type === 'funding' && node.type === 'repeat');
}

type Node = (Form | Spender | Project | Funding | Repeat)['children'][number];

type Enclosure = Spender | Project | Funding | Repeat;

function isEnclosure(node: Node): node is Enclosure {
  return (
    node.type === 'spender' ||
    node.type === 'project' ||
    node.type === 'funding' ||
    (node.type === 'repeat' && node.children.length > 0)
  );
}
