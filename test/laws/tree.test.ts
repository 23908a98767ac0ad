import { describe, expect, it } from 'vitest';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { readText } from '../../src/read/text.ts';
import type { Amount, Node, Project, Spender } from '../../src/tree/nodes.ts';
import { findOverlaps } from '../support/find-overlaps.ts';
import { findUnsaid } from '../support/find-unsaid.ts';
import { seeds } from '../support/seeds.ts';
import { walk } from '../support/walk.ts';

describe.each(seeds)('$name', ({ bytes }) => {
  const root = parseGrid(readText(bytes));
  const nodes = walk(root);

  it('is sliceable: every value slices back out of the source, but for what the repairs took out', () => {
    for (const { node } of nodes) {
      if (
        !('value' in node) ||
        node.type === 'spender' ||
        node.type === 'grandTotal' ||
        node.type === 'repeat'
      )
        continue;
      const slice = root.source.text.slice(node.start, node.end);
      expect(withoutRepaired(slice)).toBe(withoutRepaired(node.value));
    }
  });

  it('is nested: children lie within their parent, one after the other', () => {
    expect(findOverlaps(root)).toEqual([]);
  });

  it('is reconciled: every row and every subtotal come out up to rounding', () => {
    for (const { node } of nodes) {
      if (node.type === 'project') expect(rowDifference(node)).toBe(0n);
      if (node.type === 'spender')
        expectSum(
          node,
          node.children.filter((child) => child.type === 'project'),
        );
      if (node.type !== 'form') continue;
      const total = node.children.find((child) => child.type === 'grandTotal');
      const parts = node.children.filter(
        (child) => child.type === 'spender' || child.type === 'project',
      );
      if (total !== undefined) expectSum(total, parts);
    }
  });

  it('leaves nothing unsaid: what no node holds is labels, numbers, headings and marks', () => {
    expect(findUnsaid(root)).toEqual([]);
  });
});

/** Repairs take out white space, markup, and the thousands separators of amounts. */
function withoutRepaired(text: string): string {
  const words = text.replace(/<[^<>]*>|&nbsp;|\s/g, '');
  return /^[\d,.-]+$/.test(words) ? words.replace(/,/g, '') : words;
}

function amountsOf(node: { children: Node[] }): Amount[] {
  return node.children.flatMap((child) =>
    child.type === 'funding' ? child.children.filter((part) => part.type === 'amount') : [],
  );
}

function rowDifference(project: Project): bigint {
  return amountsOf(project).reduce(
    (sum, { source, fen }) => sum + (source === 'total' ? (fen ?? 0n) : -(fen ?? 0n)),
    0n,
  );
}

function expectSum(parent: { children: Node[] }, parts: readonly (Project | Spender)[]): void {
  if (parts.length === 0) return;
  for (const { source, fen, lastDigit } of amountsOf(parent)) {
    const addends = parts.map(
      (part) => amountsOf(part).find((amount) => amount.source === source)?.fen ?? 0n,
    );
    const sum = addends.reduce((total, addend) => total + addend, 0n);
    const difference = sum > (fen ?? 0n) ? sum - (fen ?? 0n) : (fen ?? 0n) - sum;
    expect(difference * 2n).toBeLessThanOrEqual(lastDigit * BigInt(addends.length + 1));
  }
}
