import type { Spot } from '../spot.ts';
import type { Fact, Ground } from './fact.ts';

/** The fact `value` of every node that is written: its own words. */
export function valueFact(description: string, restsOn?: Ground): Fact {
  return { type: 'string', description, read, ...(restsOn && { restsOn }) };
}

/** One for all types: rules about words ask it of several at once. */
function read({ node }: Spot): string {
  return 'value' in node ? node.value : '';
}
