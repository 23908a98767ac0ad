import type { FactType } from '../../tree/facts/fact.ts';
import { itemType } from './item-type.ts';

/** The name of a fact's type in expressions. */
export function expressionType(type: FactType): string {
  if (type.startsWith('list<')) return `list<${expressionType(itemType(type))}>`;
  if (type in simpleTypes) return simpleTypes[type as keyof typeof simpleTypes];
  return `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
}

const simpleTypes = {
  string: 'string',
  number: 'double',
  integer: 'int',
  boolean: 'bool',
} as const;
