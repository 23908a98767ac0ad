import { addUp } from './add-up.ts';
import { agreeWithIndicators } from './agree-with-indicators.ts';
import { agreeWithSiblings } from './agree-with-siblings.ts';
import { beAbsent } from './be-absent.ts';
import { beBalanced } from './be-balanced.ts';
import { beDistinct } from './be-distinct.ts';
import { beFilled } from './be-filled.ts';
import { beFreeOf } from './be-free-of.ts';
import { beLegible } from './be-legible.ts';
import { beListed } from './be-listed.ts';
import { beMeasured } from './be-measured.ts';
import { beOneOf } from './be-one-of.ts';
import { beSaidOnce } from './be-said-once.ts';
import { beUnique } from './be-unique.ts';
import { belongTo } from './belong-to.ts';
import { calculateRight } from './calculate-right.ts';
import { have } from './have.ts';
import { hold } from './hold.ts';
import { match } from './match.ts';
import type { Verb } from './verb/verb.ts';

/** What `must:` of a rule can say, besides `all`, `any` and `not`. */
export const verbs: readonly Verb[] = [
  addUp,
  agreeWithIndicators,
  agreeWithSiblings,
  beAbsent,
  beBalanced,
  beDistinct,
  beFilled,
  beFreeOf,
  beLegible,
  beListed,
  beMeasured,
  beOneOf,
  beSaidOnce,
  beUnique,
  belongTo,
  calculateRight,
  have,
  hold,
  match,
];
