import type { UnitClass } from '../measure/units.ts';
import type { NameKind } from './head-words.ts';

/** The classes of units in which a thing of each kind is given; kinds that are said in words are missing. */
export const kindUnits: Readonly<Partial<Record<NameKind, readonly UnitClass[]>>> = {
  rate: ['percent', 'multiple'],
  satisfaction: ['percent', 'score'],
  degree: ['percent', 'score'],
  people: ['people'],
  events: ['events', 'items'],
  count: [
    'items',
    'events',
    'bodies',
    'people',
    'hours',
    'score',
    'volume',
    'weight',
    'data',
    'energy',
    'area',
    'length',
  ],
  area: ['area'],
  length: ['length'],
  weight: ['weight'],
  volume: ['volume', 'weight', 'data'],
  cost: ['money'],
  amount: ['money'],
  duration: ['time', 'hours'],
  date: ['time'],
};
