import type { Stretch } from '../measure-types.ts';
import type { Passage } from './passage.ts';

/** The words of a measure as written, and their place. */
export function wordingOf(passage: Passage, from: number, to: number): Stretch {
  return { text: passage.value.slice(from, to), from, to };
}
