import type { Supplies } from '../../check/verb/verb.ts';

/** What messages of a rule that speaks once may name besides. */
export const onceSupplies: Supplies = {
  places: { type: 'string', description: '各处的位置；多时只列前几处' },
  count: { type: 'number', description: '共有几处' },
};
