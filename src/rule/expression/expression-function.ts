import type { Library } from '../rule.ts';

/** A function that expressions can call on a text, such as `value.re("…")`. */
export interface ExpressionFunction {
  name: string;
  /** In Chinese, for people who write rules. */
  description: string;
  /** What its argument, a literal text, names; without it the function takes no argument. */
  refersTo?: 'pattern' | 'lexicon' | 'text';
  returns: 'string' | 'bool' | 'double';
  /**
   * @param argument the literal; empty where the function takes none
   * @param library the words of the rule around it
   * @throws {Mistake} where the argument names nothing
   */
  compile(argument: string, library: Library): (text: string) => string | boolean | number;
}
