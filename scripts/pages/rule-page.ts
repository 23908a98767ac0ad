import { describePrecision } from '../../src/command/rules/describe-precision.ts';
import { severityWords } from '../../src/report/stylish/severity-words.ts';
import type { Examples } from '../../src/rule/load/rule-text.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { fence } from '../markdown/fence.ts';
import { exampleLines } from './example-lines.ts';
import { optionLines } from './option-lines.ts';
import type { WordsUsed } from './words-used.ts';

/** What a page needs to know besides the rule. */
export interface PageNotes {
  examples: Examples;
  used: WordsUsed;
  related: readonly Rule[];
}

/** The page of a rule, `docs/rules/SUBJECT/NAME.md`. */
export function rulePage(rule: Rule, { examples, used, related }: PageNotes): string {
  const { id, title, severity, preset, why, how, basis, definition } = rule;
  const lines = [
    `<!-- 由 npm run generate 按 rules/${id}.yaml 写成，不要手改。 -->`,
    `# ${escapeMarkdown(title)}`,
    '',
    `规则 \`${id}\`　级别：${severityWords[severity]}　预设：${presetWords[preset]}${years(definition.years)}`,
    '',
    `- 为什么：${escapeMarkdown(why)}`,
    `- 怎么改：${escapeMarkdown(how)}`,
    `- 依据：${escapeMarkdown(basis.title)}。${escapeMarkdown(basis.demand)}。`,
    `- 实测：${describePrecision(id)}`,
    '',
    ...optionLines(rule),
    '## 例子',
    '',
    ...exampleLines(examples),
    ...lexiconLines(used),
    ...relatedLines(related),
    `写法见 [rules/${id}.yaml](../../../rules/${id}.yaml)；全部规则见[目录](../README.md)。`,
  ];
  return `${lines.join('\n')}\n`;
}

const presetWords = {
  recommended: '默认启用（recommended）',
  strict: '从严时启用（strict）',
  all: '只在全部启用时启用（all）',
} as const;

function years({ from, to }: { from?: number; to?: number } = {}): string {
  if (from === undefined && to === undefined) return '';
  return `　适用：${from ?? ''}${from === to ? '' : `至${to ?? '今'}`}年的表`;
}

function lexiconLines({ lexicons }: WordsUsed): string[] {
  if (lexicons.length === 0) return [];
  const [first] = lexicons;
  return [
    '## 用到的词表',
    '',
    ...lexicons.map(
      ({ name, title, words }) =>
        `- [\`${name}\`](../../../rules/lexicons/${name}.yaml)：${escapeMarkdown(title)}，${words.length} 个词`,
    ),
    '',
    '在 `.perflintrc.yaml` 里增减：',
    '',
    ...fence(['lexicons:', `  ${first?.name}: {add: [要加的词], remove: [要去掉的词]}`], 'yaml'),
    '',
  ];
}

function relatedLines(related: readonly Rule[]): string[] {
  if (related.length === 0) return [];
  const items = related.map(
    ({ id, title }) => `- [\`${id}\`](../${id}.md)：${escapeMarkdown(title)}`,
  );
  return ['## 相近的规则', '', ...items, ''];
}
