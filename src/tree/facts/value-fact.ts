import type { Spot } from '../spot.ts';
import type { Fact } from './fact.ts';

/** The fact `value` of every node that is written: its own words. */
export function valueFact(description: string): Fact {
  return { type: 'string', description, read };
}

/** One for all types: rules about words ask it of several at once. */
function read({ node }: Spot): string {
  return 'value' in node ? node.value : '';
}
