import type { RuleDefinition } from '../rule.ts';

/** What a rule file says, once its schema has checked it. */
export interface RuleText extends Omit<RuleDefinition, 'id' | 'preset'> {
  id?: string;
  preset?: RuleDefinition['preset'];
  examples: Examples;
}

/** Texts of the indicator cell, or Markdown tables. */
export interface Examples {
  valid: readonly string[];
  invalid: readonly InvalidExample[];
  /** Where `when` is false. */
  skipped?: readonly string[];
}

export interface InvalidExample {
  /** With «» around each range that a message must have. */
  text: string;
  /** Each message in order of place. */
  says: string | readonly string[];
}
