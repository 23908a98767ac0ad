import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';
import type { Pattern } from '../../check/verb/verb.ts';
import { rememberByText } from '../../text/remember-by-text.ts';
import { remember } from '../../tree/remember.ts';
import type { Ahead } from '../ahead/ahead.ts';
import { Mistake } from '../mistake.ts';
import { lazily } from './lazily.ts';
import { nativePattern } from './native-pattern.ts';

/** A pattern of a rule: it runs in time linear in the text. */
export interface LinearPattern extends Pattern {
  test(text: string): boolean;
}

/**
 * @param ahead knows the patterns that need no engine of their own
 * @throws {Mistake} where RE2 does not know the syntax: look-around and back references among it,
 *   since they cannot run in linear time
 */
export function compilePattern(pattern: string, { patterns }: Ahead): LinearPattern {
  return remember(linearPatterns, pattern, () => {
    const longest = patterns.get(pattern);
    if (longest === undefined) return linear(compile(pattern));
    return either(
      nativePattern(pattern),
      lazily(() => linear(compile(pattern))),
      longest,
    );
  });
}

const linearPatterns = new Map<string, LinearPattern>();

/** The engine of JavaScript, some ten times as fast, where that is known to take few steps. */
function either(native: RegExp, slow: () => LinearPattern, longest: number): LinearPattern {
  return {
    test: (text) => (text.length > longest ? slow().test(text) : native.test(text)),
    find(text) {
      if (text.length > longest) return slow().find(text);
      const found = native.exec(text);
      return found && { from: found.index, to: found.index + found[0].length };
    },
  };
}

function linear(compiled: RE2JS): LinearPattern {
  const test = rememberByText((text) => compiled.test(text), 1000);
  return {
    test,
    find(text) {
      // Whether costs a tenth of where, and hardly any text matches.
      if (!test(text)) return null;
      const matcher = compiled.matcher(text);
      return matcher.find() ? { from: matcher.start(), to: matcher.end() } : null;
    },
  };
}

function compile(pattern: string): RE2JS {
  if (pattern.length > longest) {
    throw new Mistake(`模式超过 ${longest} 个字`, '词多时写成词表', {
      start: 0,
      end: pattern.length,
    });
  }
  try {
    const compiled = RE2JS.compile(pattern);
    if (compiled.test('')) {
      const how = '去掉“*”或“?”，使它至少符合一个字';
      throw new Mistake('模式符合空的文字，所以总是成立', how, { start: 0, end: pattern.length });
    }
    return compiled;
  } catch (error) {
    if (error instanceof RE2JSException) throw explain(pattern, error);
    throw error;
  }
}

function explain(pattern: string, error: RE2JSException): Mistake {
  const part = error instanceof RE2JSSyntaxException ? (error.input ?? '') : '';
  const at = Math.max(0, pattern.indexOf(part));
  const isLookAround = /^\(\?[=!<]/.test(part) || /^\\[1-9k]/.test(part);
  const message = isLookAround
    ? `“${part}”不能在线性时间内匹配`
    : `模式写法有误：“${part || pattern}”`;
  const how = isLookAround
    ? '不用前后查看（(?=、(?!、(?<）和反向引用（\\1）'
    : '核对括号、方括号和转义；写法见 RE2 语法';
  return new Mistake(message, how, { start: at, end: at + Math.max(1, part.length) });
}

const longest = 1000;
