import { visible } from '../text/visible.ts';
import { placeWithin } from './place/place-within.ts';
import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';
import { passed } from './verb/passed.ts';

/** Has only characters that people can read: nothing lost in conversion, hidden, or of a private font. */
export const beLegible = defineVerb<{ fact?: string }>({
  name: 'be-legible',
  description: '不应有乱码、控制符和看不见的字符',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      fact: { type: 'string', refersTo: 'fact', description: '看哪一项文字，默认 value' },
    },
  },
  supplies: {
    fails: {
      match: { type: 'string', description: '读不出的字符' },
      around: { type: 'string', description: '它和前后几个字' },
    },
  },
  isCheap: true,
  looksAt: ({ fact = 'value' }) => fact,
  compile({ fact = 'value' }, scope) {
    const read = scope.fact(fact);
    return (spot) => {
      const text = String(read(spot));
      const found = illegible.exec(text);
      if (found === null) return passed;
      const part = { from: found.index, to: found.index + found[0].length };
      const around = text.slice(Math.max(0, part.from - 6), part.to + 6);
      const values = { match: show(found[0]), around: show(around) };
      const place = placeWithin(spot, fact, text, part);
      return failed(place === null ? { values } : { values, place });
    };
  },
});

/** What has no picture is named by its number. */
function show(text: string): string {
  return visible(text).replace(privateUse, (character) => {
    const code = character.codePointAt(0) as number;
    return `<U+${code.toString(16).toUpperCase()}>`;
  });
}

const privateUse = /[\ue000-\uf8ff]/g;

// U+FFFD stands for bytes that meant nothing; 锟斤拷 is two of them read as GBK, ï»¿ a byte order mark
// read as Latin-1. Line ends and tabs are white space.
const illegible =
  /(?:[\ufffd\ue000-\uf8ff\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u009f]|锟斤拷|烫烫烫|屯屯屯|ï»¿|â€[\u0080-\u00ff™œ])+/;
