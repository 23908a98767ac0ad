import { ruleSchema } from '../../src/rule/load/rule-schema.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { table } from '../markdown/table.ts';

/** The keys of a rule file and of what is nested in it, from its schema. */
export function keyLines(): string[] {
  return table(['键', '必填', '说明'], rowsOf(ruleSchema([]), ''));
}

interface KeySchema {
  description?: string;
  enum?: string[];
  required?: string[];
  properties?: Record<string, KeySchema>;
  /** Of what has names of the writer's own. */
  additionalProperties?: KeySchema | false;
  items?: KeySchema;
}

function rowsOf({ properties = {}, required = [] }: KeySchema, before: string): string[][] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = `${before}${name}`;
    return [
      [`\`${path}\``, required.includes(name) ? '是' : '', describe(path, schema)],
      ...rowsOf(schema, `${path}.`),
      ...(schema.additionalProperties ? rowsOf(schema.additionalProperties, `${path}.名称.`) : []),
      // A case has some keys of the rule again.
      ...(schema.items && path !== 'cases' ? rowsOf(schema.items, `${path}[].`) : []),
    ];
  });
}

/** @throws {Error} for a key that nobody has described */
function describe(path: string, { description, enum: values }: KeySchema): string {
  if (description === undefined) throw new Error(`describe “${path}” in the schema of rules`);
  const choice = values ? `：${values.map((value) => `\`${value}\``).join(' ')}` : '';
  return `${escapeMarkdown(description)}${choice}`;
}
