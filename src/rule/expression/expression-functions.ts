import { plain } from '../../text/plain.ts';
import { remember } from '../../tree/remember.ts';
import { compilePattern } from '../language/compile-pattern.ts';
import { wordsOf } from '../language/words-of.ts';
import { anyOf } from './any-of.ts';
import type { ExpressionFunction } from './expression-function.ts';

/** What expressions can call besides what CEL itself has. */
export const expressionFunctions: readonly ExpressionFunction[] = [
  {
    name: 're',
    description: '含有符合模式（RE2 正则表达式）的文字',
    refersTo: 'pattern',
    returns: 'bool',
    compile: (pattern, { ahead }) => compilePattern(pattern, ahead).test,
  },
  {
    name: 'hasWord',
    description: '含有词表中的词',
    refersTo: 'lexicon',
    returns: 'bool',
    compile: (name, library) => anyOf(wordsOf(name, library)),
  },
  {
    name: 'isWord',
    description: '是词表中的词',
    refersTo: 'lexicon',
    returns: 'bool',
    compile(name, library) {
      const words = new Set(wordsOf(name, library));
      return (text) => words.has(text);
    },
  },
  {
    name: 'endsWithWord',
    description: '以词表中的词结尾',
    refersTo: 'lexicon',
    returns: 'bool',
    compile(name, library) {
      const byLast = new Map<string, string[]>();
      for (const word of wordsOf(name, library)) {
        remember(byLast, word.slice(-1), (): string[] => []).push(word);
      }
      return (text) => byLast.get(text.slice(-1))?.some((word) => text.endsWith(word)) ?? false;
    },
  },
  {
    name: 'plain',
    description: '去掉空格和标点、统一全角半角之后的文字',
    returns: 'string',
    compile: () => plain,
  },
];
