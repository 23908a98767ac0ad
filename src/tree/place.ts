import type { Source } from '../text/source.ts';
import { Anchor } from './anchor.ts';
import type { Node } from './nodes.ts';

/** Gives a node its place in the canonical text. */
export function place<T extends Node>(source: Source, node: Omit<T, 'position'>): T {
  return Object.assign(new Anchor(source), node) as unknown as T;
}
