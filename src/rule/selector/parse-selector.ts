import { Mistake } from '../mistake.ts';

/** Alternatives, each from the selected node upwards. */
export type Selector = readonly (readonly Step[])[];

/** `target[scope=annual]`, and how it stands to the step above it. */
export interface Step {
  type: Word;
  tests: readonly Test[];
  /** Whether the next step must be the parent rather than any ancestor. */
  isChild: boolean;
}

/** `[scope=annual]` */
export interface Test {
  fact: Word;
  operator: '=' | '!=';
  value: Word;
}

/** A word and where it stands in the selector. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * Reads a selector.
 *
 *   project > indicator target[scope=annual], goal
 *   ^ step  ^ child     ^ step ^ test       ^ alternative
 *
 * @throws {Mistake}
 */
export function parseSelector(text: string): Selector {
  if (text.length > longest) {
    throw new Mistake(`选择器超过 ${longest} 个字`, '拆成几条规则', { start: 0, end: text.length });
  }
  const tokens = [...text.matchAll(token)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const reader = { tokens, at: 0, end: text.length };
  const alternatives = [readSteps(reader)];
  while (accept(reader, ',')) alternatives.push(readSteps(reader));
  const rest = reader.tokens[reader.at];
  if (rest) throw expected('“>”、空格、“,”或“[”', rest);
  return alternatives;
}

const longest = 500;

interface Reader {
  tokens: readonly Word[];
  at: number;
  end: number;
}

const token = /[\w-]+|"[^"]*"|!=|[^\s]/g;

function readSteps(reader: Reader): Step[] {
  const steps: Step[] = [];
  let isChild = false;
  do {
    steps.unshift({ ...readStep(reader), isChild });
    isChild = accept(reader, '>');
  } while (isChild || isWord(reader.tokens[reader.at]));
  return steps;
}

function readStep(reader: Reader): Omit<Step, 'isChild'> {
  const type = readWord(reader, '一项的种类，如 target');
  const tests: Test[] = [];
  while (accept(reader, '[')) tests.push(readTest(reader));
  return { type, tests };
}

function readTest(reader: Reader): Test {
  const fact = readWord(reader, '一项的名称，如 scope');
  const operator = accept(reader, '=') ? '=' : '!=';
  if (operator === '!=' && !accept(reader, '!=')) throw expected('“=”或“!=”', next(reader));
  const value = readWord(reader, '一个值');
  if (!accept(reader, ']')) throw expected('“]”', next(reader));
  return { fact, operator, value: { ...value, text: value.text.replace(/^"(.*)"$/, '$1') } };
}

function readWord(reader: Reader, what: string): Word {
  const word = reader.tokens[reader.at];
  if (!isWord(word)) throw expected(what, next(reader));
  reader.at++;
  return word;
}

function isWord(word: Word | undefined): word is Word {
  return word !== undefined && /^["\w]/.test(word.text);
}

function accept(reader: Reader, text: string): boolean {
  if (reader.tokens[reader.at]?.text !== text) return false;
  reader.at++;
  return true;
}

function next(reader: Reader): Word {
  return reader.tokens[reader.at] ?? { text: '', start: reader.end, end: reader.end };
}

function expected(what: string, found: Word): Mistake {
  const message =
    found.text === '' ? `选择器到此中断，应有${what}` : `这里应是${what}，写的是“${found.text}”`;
  return new Mistake(message, '写法如 indicator > target[scope=annual]', found);
}
