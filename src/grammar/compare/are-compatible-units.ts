import { compatibleUnits } from '../../glossary/measure/compatible-units.ts';
import { unitScales } from '../../glossary/measure/unit-scales.ts';

/** Whether two units count the same kind of thing: 人 and 名, 个 and 家, 小时 and 分钟; not 人 and 场. */
export function areCompatibleUnits(one: string, other: string): boolean {
  const [first, second] = [baseOf(one), baseOf(other)];
  return (
    first === second ||
    compatibleUnits.some(
      (group) => (group.has(one) || group.has(first)) && (group.has(other) || group.has(second)),
    )
  );
}

function baseOf(unit: string): string {
  return unitScales[unit]?.[1] ?? unit;
}
