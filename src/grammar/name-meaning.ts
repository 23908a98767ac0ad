import { type UnitClass, units } from '../glossary/measure/units.ts';
import { type NameKind } from '../glossary/name/head-words.ts';
import { kindUnits } from '../glossary/name/kind-units.ts';
import type { Direction } from './name/direction.ts';
import { findHead } from './name/find-head.ts';
import { judgeDirection } from './name/judge-direction.ts';
import { splitName } from './name/split-name.ts';

/** What an indicator name says of the values it wants. */
export interface NameMeaning {
  /** The name without unit, brackets and formula at its end, half-width. */
  bare: string;
  /** The name up to the head word: 城镇新增就业 of 城镇新增就业人数; empty where there is no head. */
  stem: string;
  /** What kind of thing is measured; `null` where the name does not say. */
  kind: NameKind | null;
  /** The word that says so, such as 率, 人数. */
  head: string | null;
  /** The unit that the name carries: 人 of 培训人次（人）, % of 完好率%. */
  unit: string | null;
  /** The unit within the head word: 份 of 份数. */
  counter: string | null;
  /** Classes of units that fit; empty where nothing can be said. */
  unitClasses: readonly UnitClass[];
  /** Whether more is good or less; `null` where it cannot be told. */
  direction: Direction;
}

/**
 * What an indicator name says, judged by its last head word.
 *
 *   有效投诉率（%）     系统故障排除率     城镇新增就业人数     故障响应时间
 *   rate, down, %      rate, up          people              duration, down
 */
export function readNameMeaning(name: string): NameMeaning {
  const { bare, unit } = splitName(name);
  const head = findHead(bare);
  if (head === null) return meaningOfUnit(bare, unit);
  const counter = head.word.length > 1 && head.word.endsWith('数') ? head.word.slice(0, -1) : '';
  return {
    bare,
    stem: head.stem,
    kind: head.kind,
    head: head.word,
    unit,
    counter: units.has(counter) ? counter : null,
    unitClasses: kindUnits[head.kind] ?? [],
    direction: judgeDirection(head),
  };
}

/** Of a name without a head word its unit still says what is measured: 脱贫人口培训（人）. */
function meaningOfUnit(bare: string, unit: string | null): NameMeaning {
  const unitClass = units.get((unit ?? '').replace(/^[万亿千百]/, ''));
  const kind = unitClass === undefined ? null : (unitKinds[unitClass] ?? null);
  return {
    bare,
    stem: '',
    kind,
    head: null,
    unit,
    counter: null,
    unitClasses: unitClass === undefined ? [] : [unitClass],
    direction: null,
  };
}

const unitKinds: Readonly<Partial<Record<UnitClass, NameKind>>> = {
  percent: 'rate',
  people: 'people',
  events: 'events',
  items: 'count',
  bodies: 'count',
  area: 'area',
  length: 'length',
  weight: 'weight',
  volume: 'volume',
  money: 'amount',
  time: 'duration',
};
