import type { Supplied } from '../../src/check/verb/verb.ts';
import type { FactType } from '../../src/tree/facts/fact.ts';

/** A type as people who write rules know it. */
export function typeName(type: FactType | Supplied['type']): string {
  if (type.startsWith('list<')) return `${typeName(type.slice(5, -1) as FactType)}的列表`;
  return plainNames[type] ?? `\`${type}\``;
}

const plainNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  integer: '整数',
  boolean: '真假',
  node: '所选的内容',
};
