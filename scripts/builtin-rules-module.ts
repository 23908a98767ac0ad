import type { Pack } from '../src/rule/load/load-pack.ts';

/**
 * The text of src/generated/builtin-rules.ts: everything in rules/ that a run needs, without the
 * examples.
 */
export function builtinRulesModule(pack: Pack): string {
  const { rules, lexicons, catalogs, bases, conditions, presets } = pack;
  const parts = Object.entries({ rules, lexicons, catalogs, bases, conditions });
  return [
    '// Generated from rules/ by npm run generate. Do not edit.',
    "import type { Pack } from '../rule/load/load-pack.ts';",
    '',
    "export const builtinRules: Omit<Pack, 'examples' | 'faults'> = {",
    ...parts.map(([name, items]) => `  ${name}: [\n${items.map(lineOf).join('')}  ],`),
    `  presets: ${JSON.stringify(presets)},`,
    '};',
    '',
  ].join('\n');
}

function lineOf(item: object): string {
  return `    ${JSON.stringify(item)},\n`;
}
