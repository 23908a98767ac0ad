import type { Extent } from '../../check/verb/outcome.ts';
import type { Source } from '../../text/source.ts';
import type { Node } from '../../tree/nodes.ts';
import type { Place } from '../finding.ts';

/** Where a message about a node points: at the name of a row rather than at everything in it. */
export function placeOf(node: Node, source: Source): Place {
  return placeAt(extentOf(node, source), source);
}

export function placeAt({ start, end }: Extent, source: Source): Place {
  return {
    start: source.pointAt(start),
    end: source.pointAt(end),
    origin: source.originAt(start),
  };
}

function extentOf(node: Node, source: Source): Extent {
  if (node.type === 'project') {
    return node.children.find(({ type }) => type === 'projectName') ?? node;
  }
  if (node.type === 'spender' || node.type === 'grandTotal') return extentOfName(node, source);
  return node;
}

/** The name at the beginning of a row, also where it is wrapped or spaced out. */
function extentOfName({ start, end, value }: Extent & { value: string }, { text }: Source): Extent {
  let at = start;
  for (const character of value) {
    while (at < end && text[at] !== character[0]) at++;
    at += character.length;
  }
  return { start, end: Math.min(at, end) };
}
