import type { ExpressionFunction } from '../../src/rule/expression/expression-function.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { table } from '../markdown/table.ts';

/** What conditions can call besides what CEL itself has. */
export function functionLines(functions: readonly ExpressionFunction[]): string[] {
  const rows = functions.map(({ name, description, refersTo, returns }) => [
    `\`文字.${name}(${refersTo === undefined ? '' : argumentNames[refersTo]})\``,
    returns === 'bool' ? '真假' : '文字',
    escapeMarkdown(description),
  ]);
  return table(['写法', '得到', '说明'], rows);
}

const argumentNames = { pattern: "'模式'", lexicon: "'词表'", text: "'文字'" } as const;
