import type { Measure } from './measure-types.ts';

/** What a target value says, in the order of its words. Never throws; nothing is lost. */
export function readMeasures(value: string): Measure[] {
  const text = value.trim();
  const from = value.indexOf(text);
  return text === '' ? [] : [{ kind: 'text', text, from, to: from + text.length }];
}
