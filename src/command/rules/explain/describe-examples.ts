import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawExample } from '../../../rule/examples/draw-example.ts';
import { readRuleYaml } from '../../../rule/load/read-rule-yaml.ts';
import type { RuleText } from '../../../rule/load/rule-text.ts';

/**
 * The examples of a built-in rule as lines; none where its file is not at hand.
 *
 * @param folder of the built-in rules
 * @param columns of the screen
 */
export function describeExamples(id: string, folder: string, columns: number): string[] {
  const file = join(folder, `${id}.yaml`);
  if (!existsSync(file)) return [];
  const { examples } = readRuleYaml(readFileSync(file, 'utf8')).value as RuleText;
  const { valid, invalid, skipped = [] } = examples;
  const draw = (text: string) => drawExample(text, columns - bullet.length - 1);
  return [
    ...section(
      '不符合要求的：',
      invalid.map(({ text, says }) => [...draw(text), ...[says].flat().map((one) => `→ ${one}`)]),
    ),
    ...section('符合要求的：', valid.map(draw)),
    ...section('不检查的：', skipped.map(draw)),
  ];
}

function section(title: string, examples: readonly string[][]): string[] {
  if (examples.length === 0) return [];
  return [
    '',
    title,
    ...examples.flatMap((lines) => lines.map((line, i) => `${i === 0 ? bullet : '  '}${line}`)),
  ];
}

const bullet = '· ';
