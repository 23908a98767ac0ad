import type { Attributes } from './xml-handler.ts';

/** The value of an attribute by its name without prefix: `val` finds `w:val`. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  const suffix = `:${name}`;
  const key = Object.keys(attributes).find((each) => each.endsWith(suffix));
  return key === undefined ? undefined : attributes[key];
}
