import { findAncestor } from '../find-ancestor.ts';
import type { Fact } from './fact.ts';

/** The fact `written` of what holds several nodes: everything that stands there, labels and marks included. */
export const writtenFact: Fact = {
  type: 'string',
  description: '原文，包括栏目名、分隔符和没有读入的标签',
  read(spot) {
    const { start, end } = spot.node;
    return findAncestor(spot, 'root')?.node.source.text.slice(start, end) ?? '';
  },
};
