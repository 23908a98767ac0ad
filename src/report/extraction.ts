import type { FundingPart } from '../tree/funding-source.ts';

/** What `perflint extract` gives: the contract with other programs. */
export interface Extraction {
  schemaVersion: 1;
  /** Name of the file without its folder. */
  file: string;
  forms: ExtractedForm[];
}

export interface ExtractedForm {
  title: string | null;
  layout: string;
  organisation: { label: string | null; name: string } | null;
  moneyUnit: string | null;
  /** Rows of column headings, repeated ones counted. */
  headings: number;
  rows: ExtractedRow[];
}

export interface ExtractedRow {
  kind: 'grandTotal' | 'spender' | 'project';
  name: string;
  department: string | null;
  budgetUnit: string | null;
  /** The spender under which the project stands. */
  spender: string | null;
  /** Line of the canonical text on which the row begins. */
  line: number;
  /** Lines on which a page break printed the row again. */
  repeatedAt: number[];
  /** Fields that arithmetic could not settle, such as `funding.otherFunds`. */
  inferred: string[];
  /** In the table's money unit, two decimals; a blank cell is `null`. */
  funding: {
    total: string | null;
    fiscalAppropriation: string | null;
    specialFiscalAccountAppropriation: string | null;
    otherFunds: string | null;
    /** Where the table lists money by level of government, budget or income: `{"centralFunds": "800.00"}`. */
    parts?: Partial<Record<FundingPart, string>>;
  };
  goal: string;
  indicators: ExtractedIndicator[];
}

export interface ExtractedIndicator {
  ordinal: number | null;
  level1: ExtractedLevel | null;
  level2: ExtractedLevel | null;
  name: string;
  /** `''` for a label without a value, `null` for neither. */
  period: string | null;
  annual: string | null;
}

export interface ExtractedLevel {
  code: string | null;
  name: string;
}
