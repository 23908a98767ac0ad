import { plain } from '../../text/plain.ts';
import { compilePattern } from '../language/compile-pattern.ts';
import { wordsOf } from '../language/words-of.ts';
import type { Library } from '../rule.ts';
import { anyOf } from './any-of.ts';

/** A function that expressions can call on a text. */
export interface ExpressionFunction {
  name: string;
  /** In Chinese, for people who write rules. */
  description: string;
  /** What its argument, a literal text, names; without it the function takes no argument. */
  refersTo?: 'pattern' | 'lexicon';
  returns: 'string' | 'bool';
  /**
   * @throws {Mistake} where the argument names nothing
   */
  compile(argument: string): (text: string) => string | boolean;
}

/** What expressions can call besides what CEL itself has. */
export function expressionFunctions(library: Library): readonly ExpressionFunction[] {
  return [
    {
      name: 're',
      description: '含有符合模式（RE2 正则表达式）的文字',
      refersTo: 'pattern',
      returns: 'bool',
      compile: (pattern) => compilePattern(pattern, library.ahead).test,
    },
    {
      name: 'hasWord',
      description: '含有词表中的词',
      refersTo: 'lexicon',
      returns: 'bool',
      compile(name) {
        const pattern = anyOf(wordsOf(name, library));
        return (text) => pattern.test(text);
      },
    },
    {
      name: 'isWord',
      description: '是词表中的词',
      refersTo: 'lexicon',
      returns: 'bool',
      compile(name) {
        const words = new Set(wordsOf(name, library));
        return (text) => words.has(text);
      },
    },
    {
      name: 'endsWithWord',
      description: '以词表中的词结尾',
      refersTo: 'lexicon',
      returns: 'bool',
      compile(name) {
        const words = wordsOf(name, library);
        return (text) => words.some((word) => text.endsWith(word));
      },
    },
    {
      name: 'plain',
      description: '去掉空格和标点、统一全角半角之后的文字',
      returns: 'string',
      compile: () => plain,
    },
  ];
}
