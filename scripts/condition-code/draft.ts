import type { Scope } from '../../src/rule/language/scope.ts';

/** A part of a condition as JavaScript. */
export interface Part {
  code: string;
  /** The type of a fact, or `int` for a whole number that JavaScript holds as a number. */
  type: string;
  /** Whether it may be `null`: something that the form does not have. */
  mayBeMissing?: boolean;
}

/** What is gathered while a condition is written. */
export interface Draft {
  scope: Scope;
  /** The node that names lead from, where it is of one type only. */
  self: Part;
  /** Types of the variables of the macros around, by name in the condition. */
  variables: ReadonlyMap<string, Part>;
  /** Values made once, by their code: the name each goes by. */
  constants: Map<string, string>;
  /** How many variables there are for what is looked at twice. */
  scratch: { count: number };
}
