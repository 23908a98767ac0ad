import { unitScales } from '../../glossary/measure/unit-scales.ts';

/**
 * A number in the base unit of its unit, so that amounts of one kind can be compared: 1.5小时 is 5400 秒, 2位 is 2 人.
 *
 * Exact to twelve digits. 天 and 月, 亩 and 平方米 have no exact factor and stay what they are.
 */
export function baseAmount(
  number: number,
  unit: string | null,
): { number: number; unit: string | null } {
  const scale = unitScales[unit ?? ''];
  if (scale === undefined) return { number, unit };
  const [factor, base] = scale;
  return { number: Number((number * factor).toPrecision(12)), unit: base };
}
