import type { RuleDefinition } from '../rule.ts';

/** Tells a rule by everything that decides whether it has something to say of a node, as JSON. */
export function ruleKey({ select, when, must, cases = [], options = {} }: RuleDefinition): string {
  const types = Object.entries(options).map(([name, { type }]) => [name, type]);
  return JSON.stringify([select, when, must, cases.map((own) => [own.when, own.must]), types]);
}
