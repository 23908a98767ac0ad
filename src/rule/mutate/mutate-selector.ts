import { parseSelector } from '../selector/parse-selector.ts';
import type { TextChange } from './text-change.ts';

/** A selector with one alternative or one test left out, or one test turned round, in every way. */
export function mutateSelector(text: string): TextChange[] {
  const alternatives = parseSelector(text);
  const tests = alternatives.flat().flatMap((step) => step.tests);
  return [
    ...dropAlternatives(text, alternatives.length),
    ...tests.flatMap(({ fact, operator, value }) => {
      const from = text.lastIndexOf('[', fact.start);
      const to = text.indexOf(']', value.end) + 1;
      const test = text.slice(from, to);
      const turned = test.replace(operator, operator === '=' ? '!=' : '=');
      return [
        { text: text.slice(0, from) + text.slice(to), what: `去掉“${test}”` },
        { text: text.slice(0, from) + turned + text.slice(to), what: `“${test}”改成“${turned}”` },
      ];
    }),
  ];
}

function dropAlternatives(text: string, count: number): TextChange[] {
  if (count < 2) return [];
  const parts = text.split(',');
  return parts.map((dropped) => ({
    text: parts
      .filter((part) => part !== dropped)
      .join(',')
      .trim(),
    what: `去掉“${dropped.trim()}”`,
  }));
}
