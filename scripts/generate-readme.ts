import { readFile, writeFile } from 'node:fs/promises';
import type { RuleDefinition } from '../src/rule/rule.ts';

/** Writes the table of the rules into README.md, between its two marks. */
export async function generateReadme(rules: readonly RuleDefinition[]): Promise<void> {
  const readme = await readFile('README.md', 'utf8');
  const marked = /(<!-- rules:start -->\n).*?(<!-- rules:end -->)/s;
  if (!marked.test(readme)) throw new Error('README.md has lost the marks of the rule table');
  const rows = rules.map(
    ({ id, title, severity, preset }) =>
      `| [\`${id}\`](rules/${id}.yaml) | ${title} | ${severity} | ${preset} |\n`,
  );
  const table = `| rule | norm | severity | preset |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  await writeFile(
    'README.md',
    readme.replace(marked, (_, start, end) => `${start}${table}${end}`),
  );
}
