/**
 * The tree: what one file of performance-target tables says, as unist nodes.
 *
 * What a person filled in is a node and has a position; what is worked out from it is a field.
 * `start` and `end` are offsets into `root.source.text`; slicing there gives the node's own words
 * (with the line breaks and spaces that the repairs took out).
 */

import type { Measure } from '../grammar/measure-types.ts';
import type { NameMeaning } from '../grammar/name-meaning.ts';
import type { Point, Source } from '../text/source.ts';
import type { FundingSource } from './funding-source.ts';

/** What every node has. `position` is worked out from `start` and `end` when it is asked for. */
export interface Placed {
  start: number;
  end: number;
  readonly position: { start: Point; end: Point };
  data?: { inferred?: boolean };
}

/** 实施周期 period (of the whole project) · 年度 annual. */
export type Scope = 'period' | 'annual';

export interface Root extends Placed {
  type: 'root';
  source: Source;
  children: (Form | Unread)[];
}

/** 一张表: one table or one declaration, with everything up to the next one. */
export interface Form extends Placed {
  type: 'form';
  kind: 'summaryTable' | 'declarationForm';
  /** Name of the layout that recognised it, such as `summary-table`. */
  layout: string;
  /** 金额单位; `null` where the form does not say. */
  moneyUnit: 'yuan' | 'wanYuan' | null;
  year: number | null;
  /** How many rows of column headings the form has (page breaks repeat them). */
  headings: number;
  children: (Title | Organisation | MoneyUnit | GrandTotal | Spender | Project | Repeat | Unread)[];
}

/** 表名. */
export interface Title extends Placed {
  type: 'title';
  value: string;
}

/** 单位: as in 部门名称：… above a table, or a 主管部门 / 预算单位 cell of a row. */
export interface Organisation extends Placed {
  type: 'organisation';
  role: 'department' | 'budgetUnit' | 'spender';
  /** The form's own word for it, such as 部门名称; `null` where a column heading says it. */
  label: string | null;
  value: string;
}

/** 金额单位 as written, such as 万元; above the table, or in a label of a declaration form. */
export interface MoneyUnit extends Placed {
  type: 'moneyUnit';
  value: string;
}

/** 合计 row. */
export interface GrandTotal extends Placed {
  type: 'grandTotal';
  value: string;
  /** Lines (from 1) where a page break printed the row again. */
  repeatedAt: number[];
  /** Paths of the fields that were worked out rather than read, such as `funding.otherFunds`. */
  inferred: string[];
  children: Funding[];
}

/** 资金使用单位、小计 row with the projects below it. */
export interface Spender extends Placed {
  type: 'spender';
  value: string;
  repeatedAt: number[];
  inferred: string[];
  children: (Funding | Project | Repeat | Unread)[];
}

/** 项目. */
export interface Project extends Placed {
  type: 'project';
  repeatedAt: number[];
  inferred: string[];
  children: (
    | ProjectName
    | Organisation
    | MoneyUnit
    | Period
    | Funding
    | Goal
    | Indicator
    | Repeat
    | Unread
  )[];
}

/** 项目名称. */
export interface ProjectName extends Placed {
  type: 'projectName';
  value: string;
}

/** 实施周期 or 项目年限 of a declaration form, as written. */
export interface Period extends Placed {
  type: 'period';
  value: string;
}

/** 资金: the amounts of one row. */
export interface Funding extends Placed {
  type: 'funding';
  /** False where amounts stand in columns that nobody knows. */
  isComplete: boolean;
  /** In a form labels and values stand between the amounts. */
  children: (Amount | MoneyUnit | Unread)[];
}

/** One amount. Present also when its cell is blank only where the form's own blank is meant (`value` ''). */
export interface Amount extends Placed {
  type: 'amount';
  source: FundingSource;
  /** Digits as written, without spaces and thousands separators. */
  value: string;
  /** In fen (1/100 yuan), exact; `null` when the text is not an amount. */
  fen: bigint | null;
  /** Worth of the last digit written, in fen: 0.01 万元 is 10000n. */
  lastDigit: bigint;
}

/** 绩效目标: the text that says what the project is for. Never called a target. */
export interface Goal extends Placed {
  type: 'goal';
  scope: Scope;
  value: string;
}

/** 绩效指标. */
export interface Indicator extends Placed {
  type: 'indicator';
  /** The number the form gives it; `null` where it has none. */
  ordinal: number | null;
  /** 1-based place in the project's list. */
  index: number;
  /** Where a form lists the indicators of period and year apart, the list in which it stands alone. */
  onlyScope?: Scope;
  children: (Level1 | Level2 | IndicatorName | Target)[];
}

/** 一级指标 as written, such as `1-产出指标`. */
export interface Level1 extends Placed {
  type: 'level1';
  value: string;
  code: string | null;
  /** The name without its code, such as 产出指标. */
  name: string;
}

/** 二级指标 as written, such as `11-数量指标`. */
export interface Level2 extends Placed {
  type: 'level2';
  value: string;
  code: string | null;
  name: string;
}

/** 三级指标: what is measured. */
export interface IndicatorName extends Placed {
  type: 'indicatorName';
  value: string;
  readonly meaning: NameMeaning;
}

/** 指标值. */
export interface Target extends Placed {
  type: 'target';
  scope: Scope;
  /** The label before it, such as 年度指标值; `null` where the value stands without one. */
  label: string | null;
  value: string;
  readonly measures: readonly Measure[];
}

/**
 * The same heading, row or block of rows a second time.
 *
 * What a page break printed again stands only here. Rows that nothing explains are still projects
 * of the table: they are its children.
 */
export interface Repeat extends Placed {
  type: 'repeat';
  what: 'heading' | 'row' | 'block';
  /** `pageBreak` where a new page explains it. */
  cause: 'pageBreak' | 'unexplained';
  /** The heading, or the name of the first project. */
  value: string;
  /** Offset of what it repeats. */
  of: number;
  children: Project[];
}

/** Why a text could not be placed: nothing like it belongs there, or rows cannot be told from one another. */
export type UnreadCause = 'unknown' | 'joinedRows';

/** Text that the parser could not place. */
export interface Unread extends Placed {
  type: 'unread';
  cause: UnreadCause;
  value: string;
}

export type Node =
  | Root
  | Form
  | Title
  | Organisation
  | MoneyUnit
  | GrandTotal
  | Spender
  | Project
  | ProjectName
  | Period
  | Funding
  | Amount
  | Goal
  | Indicator
  | Level1
  | Level2
  | IndicatorName
  | Target
  | Repeat
  | Unread;

export type NodeType = Node['type'];
export type NodeOf<T extends NodeType> = Extract<Node, { type: T }>;
