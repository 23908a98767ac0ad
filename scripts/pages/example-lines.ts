import type { Examples } from '../../src/rule/load/rule-text.ts';
import { fence } from '../markdown/fence.ts';

/** The examples of a rule; «» stays, since the letters of a page are not all of one width. */
export function exampleLines({ valid, invalid, skipped = [] }: Examples): string[] {
  return [
    ...section(
      '不符合要求（«» 标出提示所指的文字，→ 后面是提示）',
      invalid.map(({ text, says }) => [...lines(text), ...[says].flat().map((one) => `→ ${one}`)]),
    ),
    ...section('符合要求', valid.map(lines)),
    ...section('不检查', skipped.map(lines)),
  ];
}

function section(title: string, examples: readonly string[][]): string[] {
  if (examples.length === 0) return [];
  return [`### ${title}`, '', ...examples.flatMap((example) => [...fence(example, 'text'), ''])];
}

function lines(example: string): string[] {
  return example.trimEnd().split('\n');
}
