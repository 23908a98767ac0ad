import { readFile, writeFile } from 'node:fs/promises';
import type { RuleDefinition } from '../src/rule/rule.ts';
import { escapeMarkdown } from './markdown/escape-markdown.ts';
import { fillMarks } from './markdown/fill-marks.ts';
import { table } from './markdown/table.ts';

/** Writes the table of the rules into README.md, between its two marks. */
export async function generateReadme(rules: readonly RuleDefinition[]): Promise<void> {
  const rows = rules.map(({ id, title, severity, preset }) => [
    `[\`${id}\`](docs/rules/${id}.md)`,
    escapeMarkdown(title),
    severity,
    preset,
  ]);
  const readme = await readFile('README.md', 'utf8');
  const lines = table(['rule', 'norm', 'severity', 'preset'], rows);
  await writeFile('README.md', fillMarks(readme, 'rules', lines));
}
