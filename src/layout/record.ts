import type { SourceText } from '../text/source-text.ts';
import type { FundingSource } from '../tree/funding-source.ts';
import type { Scope } from '../tree/nodes.ts';
import type { Categories } from './categories.ts';

/** One form as its layout read it: every cell by its meaning, no text inside a cell understood yet. */
export interface FormRecord {
  layout: string;
  kind: 'summaryTable' | 'declarationForm';
  start: number;
  end: number;
  title: SourceText | null;
  organisation: { label: string; name: SourceText } | null;
  moneyUnit: SourceText | null;
  year: number | null;
  headings: number;
  rows: RowRecord[];
  repeats: RepeatRecord[];
  /** What could not be placed. */
  unread: SourceText[];
  /** Lines of rows that nobody can tell from one another. */
  joined?: SourceText[];
}

/** One row of the table; for a declaration form the whole form. */
export interface RowRecord {
  kind: 'grandTotal' | 'spender' | 'project';
  start: number;
  end: number;
  name: SourceText | null;
  department: SourceText | null;
  budgetUnit: SourceText | null;
  amounts: Partial<Record<FundingSource, SourceText>>;
  /** Whether amounts stand in columns that nobody knows. */
  hasUnknownAmounts?: boolean;
  goal: SourceText | null;
  /** 年度目标 of a form that has one beside the goal of the whole period. */
  annualGoal?: SourceText;
  /** 实施周期 of a declaration form. */
  period?: SourceText;
  /** The 绩效指标 cell. */
  indicators: SourceText | null;
  /** Indicators that a layout has found in columns of their own; instead of `indicators`. */
  indicatorRows?: IndicatorRecord[];
  /** What holds for the next of them. */
  categories?: Categories;
  /** Offsets where a page break printed the row again. */
  repeatedAt: number[];
  /** Offset of an equal row before it that no page break explains. */
  repeats?: number;
  /** Paths such as `funding.otherFunds`. */
  inferred: string[];
}

/** One indicator whose parts stand in cells of their own. */
export interface IndicatorRecord {
  ordinal: SourceText | null;
  level1: SourceText | null;
  level2: SourceText | null;
  name: SourceText | null;
  period: SourceText | null;
  annual: SourceText | null;
  /** Where period and year have lists of their own, the one in which it stands alone. */
  onlyScope?: Scope;
  /** Categories that stand in a merged cell above and hold for this indicator too. */
  inherited: Categories;
}

/** What a page break printed again: title and headings, or the row that it cut. */
export interface RepeatRecord {
  what: 'heading' | 'row';
  start: number;
  end: number;
  value: string;
  /** Offset of what it repeats. */
  of: number;
}
