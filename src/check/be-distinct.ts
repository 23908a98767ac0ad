import { alternatives } from '../glossary/alternatives.ts';
import { plain } from '../text/plain.ts';
import { findAncestor } from '../tree/find-ancestor.ts';
import type { NodeType } from '../tree/nodes.ts';
import type { Spot } from '../tree/spot.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';

interface Options {
  by?: string;
  within: NodeType;
  among?: string[];
  ignoring: string;
}

/**
 * Differs from those before it in more than filling words and the order of characters. What is
 * simply equal passes: that is for `be-unique` to say.
 */
export const beDistinct = defineVerb<Options>({
  name: 'be-distinct',
  description: '在上一层的范围内不应与前面的只差几个无关紧要的字',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['within', 'ignoring'],
    properties: {
      by: { type: 'string', refersTo: 'fact', description: '比哪一项文字，默认 value' },
      within: { type: 'string', enum: ['project', 'spender', 'form', 'root'], description: '范围' },
      among: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', refersTo: 'fact' },
        description: '只在这几项都相同的之间比',
      },
      ignoring: { type: 'string', refersTo: 'lexicon', description: '无关紧要的字的词表' },
    },
  },
  supplies: { fails: { other: { type: 'node', description: '前面近似的那一项' } } },
  compile({ by = 'value', within, among = [], ignoring }, scope) {
    const read = scope.fact(by);
    const readGroup = among.map((fact) => scope.fact(fact));
    const fillers = new RegExp(alternatives(scope.words(ignoring)), 'g');
    const self = {};
    return (spot, memory) => {
      const around = findAncestor(spot, within);
      const name = plain(String(read(spot)));
      const key = gist(name, fillers);
      if (around === null || key === '') return passed;
      const seen = memory.of(
        self,
        around.node,
        () => new Map<string, { spot: Spot; name: string }>(),
      );
      const group = readGroup.map((fact) => String(fact(spot))).join('\n');
      const first = seen.get(`${key}\n${group}`);
      if (first === undefined) seen.set(`${key}\n${group}`, { spot, name });
      if (first === undefined || first.name === name) return passed;
      const { start, end } = first.spot.node;
      return failed({
        values: { other: first.spot },
        related: [{ message: '近似的一项在这里', place: { start, end } }],
      });
    };
  },
});

/** 参加培训的学员人数 and 学员培训人数 come out the same. */
function gist(name: string, fillers: RegExp): string {
  return [...name.replace(fillers, '')].sort().join('');
}
