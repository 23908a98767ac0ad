import type { Verdict } from './judge.ts';
import type { Label } from './label.ts';
import type { Message } from './message.ts';

/** Every false alarm and every miss of one seed, with the words it is about. */
export function writeDetails(name: string, { wrong, missed }: Verdict): string {
  const alarms = wrong.map((message) => `${name} false alarm ${describeMessage(message)}`);
  const misses = missed.map((label) => `${name} miss ${describeLabel(label)}`);
  return [...alarms.sort(), ...misses].join('\n');
}

function describeMessage({ finding, text }: Message): string {
  const { ruleId, location, place, message } = finding;
  const at = `${place.start.line}:${place.start.column} #${location.indicator ?? '–'} ${location.field}`;
  return `${ruleId} ${at} ‹${oneLine(text)}› ${message}`;
}

function describeLabel({ kind, confidence, line, indicator, field, quote, why }: Label): string {
  return `${kind} ${confidence} ${line} #${indicator ?? '–'} ${field} ‹${oneLine(quote)}› ${why}`;
}

function oneLine(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
