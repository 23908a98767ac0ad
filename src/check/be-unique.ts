import { plain } from '../text/plain.ts';
import { rememberByText } from '../text/remember-by-text.ts';
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
  among?: string[];
  differing?: string;
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
        description: '比较时不计末尾括号里的计量单位，如（人），也不计“的”',
      },
      among: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', refersTo: 'fact' },
        description: '只在这几项都相同的之间比',
      },
      differing: {
        type: 'string',
        refersTo: 'fact',
        description: '只与这一项不同的比；相同的不算重复',
      },
    },
  },
  supplies: { fails: { other: { type: 'node', description: '第一次出现的那一项' } } },
  compile({ by = 'value', within, ignoring, among = [], differing }, scope) {
    const read = scope.fact(by);
    const readGroup = among.map((fact) => scope.fact(fact));
    const readOther = differing === undefined ? () => '' : scope.fact(differing);
    const self = {};
    return (spot, memory) => {
      const around = findAncestor(spot, within);
      const text = String(read(spot));
      let key = ignoring === undefined ? plain(text) : plainName(text);
      if (around === null || key === '') return passed;
      for (const fact of readGroup) key += `\n${String(fact(spot))}`;
      const seen = memory.of(self, around.node, makeSeen);
      const known = seen.get(key);
      const other = plain(String(readOther(spot)));
      if (known === undefined) {
        seen.set(key, [{ spot, other }]);
        return passed;
      }
      const first = known.find((each) => differing === undefined || each.other !== other);
      // Two that differ are enough to compare any third with.
      if (known.length < 2 && known.every((each) => each.other !== other))
        known.push({ spot, other });
      if (first === undefined || first.spot.node === spot.node) return passed;
      return failed({
        values: { other: first.spot },
        related: [{ message: '第一次出现在这里', place: placeOf(first.spot.node) }],
      });
    };
  },
});

function makeSeen(): Map<string, Seen[]> {
  return new Map();
}

interface Seen {
  spot: Spot;
  other: string;
}

function placeOf({ start, end }: Node): { start: number; end: number } {
  return { start, end };
}

/** 培训人数（人次） and 覆盖率%: what follows the name only says in what it is counted. 学员的满意度 is 学员满意度. */
const plainName = rememberByText((name) =>
  plain(
    name
      .replace(/\s*(?:[（(][^（()）\d]{1,4}[)）]|[%％])\s*$/, '')
      .replace(/(?<=\p{Script=Han})的(?=\p{Script=Han})/gu, ''),
  ),
);
