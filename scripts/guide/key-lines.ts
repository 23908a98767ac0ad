import { ruleSchema } from '../../src/rule/load/rule-schema.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { table } from '../markdown/table.ts';

/** The keys of a rule file, from its schema. */
export function keyLines(): string[] {
  const { properties, required } = ruleSchema([]) as KeySchema;
  const rows = Object.entries(properties).map(([name, { description, enum: values }]) => {
    if (description === undefined) throw new Error(`describe “${name}” in the schema of rules`);
    const choice = values ? `：${values.map((value) => `\`${value}\``).join(' ')}` : '';
    return [
      `\`${name}\``,
      required.includes(name) ? '是' : '',
      `${escapeMarkdown(description)}${choice}`,
    ];
  });
  return table(['键', '必填', '说明'], rows);
}

interface KeySchema {
  required: string[];
  properties: Record<string, { description?: string; enum?: string[] }>;
}
