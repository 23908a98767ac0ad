import type { Library } from '../rule.ts';

/** A function that expressions can call on a text. */
export interface ExpressionFunction {
  name: string;
  /** In Chinese, for people who write rules. */
  description: string;
  /** What its argument, a literal text, names; without it the function takes no argument. */
  refersTo?: 'pattern' | 'lexicon';
  returns: 'string' | 'bool';
  /** @param argument the literal, or an empty text */
  compile(argument: string, library: Library): (text: string) => string | boolean;
}
