import precision from '../../generated/precision.json' with { type: 'json' };

/** How often a rule was right on the tables that people have labelled. */
export interface Precision {
  /** How many messages it gave there. */
  messages: number;
  /** How many of them were right. */
  right: number;
}

/** `null` for a rule that said nothing there, or that was never measured. */
export function precisionOf(id: string): Precision | null {
  const measured = Object.hasOwn(recorded, id) ? recorded[id] : undefined;
  if (!measured) return null;
  const { messages, precision: share } = measured;
  return { messages, right: Math.round(messages * share) };
}

/** What `npm run measure -- --record` wrote. */
const recorded: Readonly<Record<string, { messages: number; precision: number }>> = precision;
