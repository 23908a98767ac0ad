import type { OptionDefinition } from '../../rule/rule.ts';

/** Which values an option of a rule can have, such as `整数，不小于 1`. */
export function describeValues({ type, minimum, maximum, ...rest }: OptionDefinition): string {
  const choice = Array.isArray(rest['enum']) ? rest['enum'].join('、') : typeNames[type];
  return `${choice}${describeRange(minimum, maximum)}`;
}

function describeRange(minimum: unknown, maximum: unknown): string {
  if (minimum !== undefined && maximum !== undefined) return `，${minimum} 至 ${maximum}`;
  if (minimum !== undefined) return `，不小于 ${minimum}`;
  return maximum === undefined ? '' : `，不大于 ${maximum}`;
}

const typeNames = {
  number: '数',
  integer: '整数',
  string: '文字',
  boolean: 'true 或 false',
  array: '文字的列表',
} as const;
