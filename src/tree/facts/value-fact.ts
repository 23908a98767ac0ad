import type { Fact } from './fact.ts';

/** The fact `value` of every node that is written: its own words. */
export function valueFact(description: string): Fact {
  return { type: 'string', description, read: ({ node }) => ('value' in node ? node.value : '') };
}
