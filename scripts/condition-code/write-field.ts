import { childTypes } from '../../src/tree/child-types.ts';
import type { NodeType } from '../../src/tree/nodes.ts';
import { constant } from './constant.ts';
import type { Draft, Part } from './draft.ts';
import { isAlwaysAbove } from './is-always-above.ts';

/** A fact of something. What is not there reads as empty, so that no condition can fail. */
export function writeField(owner: Part, name: string, draft: Draft): Part {
  const type = draft.scope.pathsOf(owner.type as NodeType)[name]?.type;
  if (type === undefined) throw new Error(`no fact: ${owner.type}.${name}`);
  if (name === owner.type) return owner;
  if (name === 'exists') {
    return { code: owner.mayBeMissing ? `(${owner.code} !== null)` : 'true', type };
  }
  const read = constant(draft, `fact(${JSON.stringify(owner.type)}, ${JSON.stringify(name)})`);
  const mayBeMissing = isNode(type) && !(isNode(owner.type) && isAlwaysAbove(owner.type, type));
  if (!owner.mayBeMissing) return { code: `${read}(${owner.code}, c)`, type, mayBeMissing };
  const scratch = `t${draft.scratch.count++}`;
  const code = `((${scratch} = ${owner.code}) === null ? ${blankOf(type)} : ${read}(${scratch}, c))`;
  return { code, type, mayBeMissing: isNode(type) };
}

function isNode(type: string): type is NodeType {
  return Object.hasOwn(childTypes, type);
}

function blankOf(type: string): string {
  if (type.startsWith('list<')) return '[]';
  return blanks[type] ?? 'null';
}

const blanks: Readonly<Record<string, string>> = {
  string: '""',
  number: 'NaN',
  integer: '0n',
  boolean: 'false',
};
