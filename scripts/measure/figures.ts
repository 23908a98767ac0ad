/** `part` of `whole`. */
export interface Share {
  part: number;
  whole: number;
}

/** What one rule says. */
export interface RuleFigures {
  right: number;
  wrong: number;
  /** Labels that it found, from `likely` on. */
  found: number;
  /** Labels that no rule found though this one could have: some are for another rule to find. */
  missed: number;
}

/** How good the rules are, as a whole and each. */
export interface Figures {
  totals: Totals;
  rules: ReadonlyMap<string, RuleFigures>;
  /** Labels found, from `likely` on, by kind of fault. */
  kinds: ReadonlyMap<string, Share>;
}

export type Totals = Record<TotalName, Share>;

/** `…Found` is recall, `…Right` precision; covered are the labels of rules that ran; serious are errors and warnings. */
export type TotalName =
  | 'certainFound'
  | 'likelyFound'
  | 'coveredFound'
  | 'seriousRight'
  | 'allRight'
  | 'moneyRight';
