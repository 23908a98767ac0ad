import type { Basis, Library, Rule, RuleDefinition } from './rule.ts';

/** A rule with the words it is written against. */
export function ruleOf(definition: RuleDefinition, library: Library): Rule {
  const { id, title, severity, preset, why, how } = definition;
  const basis = library.bases.get(definition.basis) as Basis;
  return { id, title, severity, preset, why, how, basis, definition, library };
}
