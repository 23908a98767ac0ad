import type { FactType, FactValue } from '../../tree/facts/fact.ts';
import type { OptionDefinition } from '../rule.ts';
import type { Options } from './scope.ts';

/** The options of a rule as expressions and messages see them: what was chosen, or the default. */
export function optionValues(
  definitions: Readonly<Record<string, OptionDefinition>>,
  chosen: Readonly<Record<string, unknown>>,
): Options {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [
      name,
      { type: types[definition.type], value: (chosen[name] ?? definition.default) as FactValue },
    ]),
  );
}

/** CEL compares facts with doubles, so all numbers are. */
const types: Readonly<Record<OptionDefinition['type'], FactType>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  array: 'list<string>',
};
