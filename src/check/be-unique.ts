import { plain } from '../text/plain.ts';
import { findAncestor } from '../tree/find-ancestor.ts';
import type { Node, NodeType } from '../tree/nodes.ts';
import type { Spot } from '../tree/spot.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';

interface Options {
  by?: string;
  within: NodeType;
  ignoring?: 'units';
}

/** Stands only once within an ancestor; width, letter case, spaces and punctuation do not count. */
export const beUnique = defineVerb<Options>({
  name: 'be-unique',
  description: '在上一层的范围内不应重复',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['within'],
    properties: {
      by: { type: 'string', refersTo: 'fact', description: '比哪一项文字，默认 value' },
      within: { type: 'string', enum: ['project', 'spender', 'form', 'root'], description: '范围' },
      ignoring: {
        type: 'string',
        enum: ['units'],
        description: '比较时不计末尾括号里的计量单位，如（人）',
      },
    },
  },
  supplies: { fails: { other: { type: 'node', description: '第一次出现的那一项' } } },
  compile({ by = 'value', within, ignoring }, scope) {
    const read = scope.fact(by);
    const self = {};
    return (spot, memory) => {
      const around = findAncestor(spot, within);
      const text = String(read(spot));
      const key = plain(ignoring === undefined ? text : withoutUnit(text));
      if (around === null || key === '') return passed;
      const seen = memory.of(self, around.node, () => new Map<string, Spot>());
      const first = seen.get(key);
      if (first === undefined) seen.set(key, spot);
      if (first === undefined || first.node === spot.node) return passed;
      return failed({
        values: { other: first },
        related: [{ message: '第一次出现在这里', place: placeOf(first.node) }],
      });
    };
  },
});

function placeOf({ start, end }: Node): { start: number; end: number } {
  return { start, end };
}

/** 培训人数（人次） and 覆盖率%: what follows the name only says in what it is counted. */
function withoutUnit(name: string): string {
  return name.replace(/\s*(?:[（(][^（()）\d]{1,4}[)）]|[%％])\s*$/, '');
}
