import type { FactType } from '../../tree/facts/fact.ts';

/** What a list is a list of. */
export function itemType(type: FactType): FactType {
  return type.slice('list<'.length, -1) as FactType;
}
