import { foldWidth } from '../../text/fold-width.ts';

/** A target value while it is read. */
export interface Passage {
  /** As written. */
  value: string;
  /** Half-width, character for character in the place of `value`. */
  text: string;
  /** For each opening bracket or quotation mark that is closed, where. */
  closers: ReadonlyMap<number, number>;
  /** Whether a sign of calculation stands anywhere, without which no clause is a formula. */
  mayCalculate: boolean;
}

/** Part of a passage, such as a clause. */
export interface Span {
  from: number;
  to: number;
}

/** Prepares a value for reading. */
export function toPassage(value: string): Passage {
  const text = foldWidth(value).replaceAll('\u00a0', ' ');
  return {
    value,
    text,
    closers: /[([【《“「]/.test(text) ? findClosers(text) : none,
    mayCalculate: /[÷×*/=✕占乘除]/.test(text),
  };
}

const none: ReadonlyMap<number, number> = new Map();
const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '【': '】',
  '《': '》',
  '“': '”',
  '「': '」',
};

/** In one pass; a closing mark without its opening one, and an opening one without its closing one, stay text. */
function findClosers(text: string): Map<number, number> {
  const closers = new Map<number, number>();
  const open: { at: number; closer: string }[] = [];
  for (const { index, 0: mark } of text.matchAll(/[([【《“「)\]】》”」]/g)) {
    const closer = pairs[mark];
    if (closer !== undefined) open.push({ at: index, closer });
    else if (open.at(-1)?.closer === mark) closers.set((open.pop() as { at: number }).at, index);
  }
  return closers;
}
