import { type UnitClass, units } from '../../glossary/measure/units.ts';
import type { NameKind } from '../../glossary/name/head-words.ts';
import { kindUnits } from '../../glossary/name/kind-units.ts';
import type { IndicatorName, Target } from '../nodes.ts';

type Meaning = IndicatorName['meaning'];

/**
 * The unit in which a value counts something else than its name says; empty where some number fits
 * or nobody can tell. Percentages are left alone: whether a name wants one is more than its unit.
 *
 *   脱贫人口培训（人）= 21场      参训人数 = 300人      走访次数 = 50家      图书册数 = 300本
 *                     ^^              fits              may be counted so
 *   慰问户数 = 300人      采购数量 = 100万元
 *              ^^                  ^^^^
 */
export function strayUnit({ measures }: Target, meaning: Meaning): string {
  const wanted = classesOf(meaning);
  if (wanted.length === 0) return '';
  let stray = '';
  for (const measure of measures) {
    if (measure.kind !== 'number' && measure.kind !== 'range') continue;
    const unitClass = units.get(measure.unit ?? '');
    if (measure.unit === null || unitClass === undefined || vague.has(unitClass)) return '';
    if (areVisits(meaning, measure.unit)) return '';
    if (measure.unit === '个' || wanted.some((fit) => groupOf(fit) === groupOf(unitClass)))
      return '';
    if (stray === '') stray = measure.unit;
  }
  return stray;
}

/** 走访次数 may count who was visited each time: 1200人次. */
function areVisits({ kind }: Meaning, unit: string): boolean {
  return kind === 'events' && unit.startsWith('人次');
}

/** The classes a name asks for: by the unit it carries, or else by what kind of thing it measures. */
function classesOf({ unit, kind, head, counter }: Meaning): readonly UnitClass[] {
  const own = unit === null ? undefined : units.get(unit.replace(/^[万亿千百]|\/.*$/g, ''));
  if (own !== undefined) return vague.has(own) ? [] : [own];
  if (kind === null || unit !== null) return [];
  if (kind === 'count' && (head?.endsWith('数量') || counter !== null))
    return classesOfCount(counter);
  if (!clear.has(kind)) return [];
  // 标准, 投入 and 预算 need not be money.
  if (kind === 'amount' && !/(?:[额款]|工资|奖金|收入|产值|利润)$/.test(head ?? '')) return [];
  // 服务对象数量 may be households.
  if (kind === 'people' && !/[人员]/.test(head ?? '')) return ['people', 'bodies'];
  return kindUnits[kind] ?? [];
}

/** 采购数量 is no money; 台数 are no people either. 租赁数量 may be 12个月. */
function classesOfCount(counter: string | null): readonly UnitClass[] {
  const counts: readonly UnitClass[] = [...(kindUnits.count ?? []), 'time'];
  return things.has(counter ?? '') ? counts.filter((unit) => unit !== 'people') : counts;
}

const things: ReadonlySet<string> = new Set('台 套 台套 辆 户 册 本 份 株 座 张 页 卷'.split(' '));

const clear: ReadonlySet<NameKind> = new Set([
  'people',
  'events',
  'area',
  'length',
  'weight',
  'cost',
  'amount',
]);

/** What these count depends on more than the name. */
const vague: ReadonlySet<UnitClass> = new Set(['percent', 'multiple', 'score', 'grade']);

/** 件, 次, 宗, 家 often stand for each other. */
function groupOf(unitClass: UnitClass): UnitClass {
  return unitClass === 'events' || unitClass === 'bodies' ? 'items' : unitClass;
}
