/** Which side of the number is meant. `about` is 约, 左右, where no other side is named. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=' | 'about';

/**
 * One thing that a target value says.
 *
 * The measures of a value stand in its order, do not overlap, and together hold every character
 * that is not a separator: what the grammar does not understand is kept as `text`.
 */
export type Measure =
  | NumberMeasure
  | RangeMeasure
  | ComparisonMeasure
  | DeadlineMeasure
  | FrequencyMeasure
  | WordsMeasure;

/** The words of a measure and where they stand: `value.slice(from, to) === text`. */
export interface Stretch {
  text: string;
  from: number;
  to: number;
}

/** What numbers and ranges have in common. */
export interface Counted extends Stretch {
  comparator: Comparator | null;
  /** The comparator as written, such as ＞=, 不少于, 以上; with both before and after the number, 控制在…以内. */
  sign: string | null;
  /** Whether 约, 左右, 余 stands by the number, alone or with another comparator. */
  approximate: boolean;
  /** Without multiplier: 2万册 is 20000 of 册, 5400万元 is 54000000 of 元, 百分之三 is 3 of %. */
  unit: string | null;
  /** What the number is for each of: 月 in 每月1次; 人, 月 in 200元/人/月; 5年 in 每5年1次. */
  per: string[];
  /** What is counted, where it stands between the unit and the comparator: 课题 in 3个课题以上. */
  noun: string | null;
}

/** ≥95%, 不少于10场, 3个工作日内, 每月1次, 200元/人/月. */
export interface NumberMeasure extends Counted {
  kind: 'number';
  number: number;
}

/** 3-5人, 80%～90%, ±5%. */
export interface RangeMeasure extends Counted {
  kind: 'range';
  lower: number;
  upper: number;
}

/** A comparison with something that is named and not counted: 不超过预算, 不低于上年水平. */
export interface ComparisonMeasure extends Stretch {
  kind: 'comparison';
  comparator: Comparator;
  sign: string;
}

/** A day, month, quarter or year in or before which something is done: 12月底前, 年内, 春节前. */
export interface DeadlineMeasure extends Stretch {
  kind: 'deadline';
  year: number | null;
  month: number | null;
  day: number | null;
}

/** How often, where no number says how many: 按季, 每月. */
export interface FrequencyMeasure extends Stretch {
  kind: 'frequency';
  per: string[];
}

/**
 * What is said in words only.
 *
 * - `formula`: a calculation, 合格数÷总数×100%
 * - `definition`: names what is counted instead of saying how many, 参加培训人次
 * - `state`: something that can be found to be so or not, 合法合规, 动态清零
 * - `grade`: a step of a scale, 优秀, 较为熟悉
 * - `condition`: from when or under what condition a number counts, 接到报障电话后
 * - `note`: an explanation in brackets
 * - `text`: everything else
 */
export interface WordsMeasure extends Stretch {
  kind: 'formula' | 'definition' | 'state' | 'grade' | 'condition' | 'note' | 'text';
}
