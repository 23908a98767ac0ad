import type { Source } from '../../text/source.ts';
import type { Spot } from '../../tree/spot.ts';
import type { CompiledRule } from '../compile-rule.ts';
import type { Nameless } from './identify.ts';
import { locate } from './locate.ts';
import { placeOf } from './place-of.ts';

/** Says that a rule took too long and was stopped: silence would look like a clean table. */
export function stateStop(rule: CompiledRule, spot: Spot, source: Source): Nameless {
  return {
    finding: {
      ruleId: rule.id,
      severity: 'error',
      message: `规则“${rule.id}”太费时，只检查到这里`,
      place: placeOf(spot.node, source),
      location: { ...locate(spot, undefined) },
      related: [],
      values: {},
      identity: '',
    },
    indicatorName: '',
    text: '',
    organisation: '',
  };
}
