import type { NumberMeasure } from '../../grammar/measure-types.ts';

/** A figure in a goal and what it is a figure of. */
export interface Claim {
  /** 新增就业人数 of 达到全年新增就业人数1.8万人以上, with the words before it in its clause. */
  noun: string;
  measure: NumberMeasure;
  /** Noun and figure as written. */
  text: string;
  from: number;
  to: number;
}
