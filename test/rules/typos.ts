import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** A misspelt word: the file with it, and where it stands. */
export interface Typo {
  word: string;
  text: string;
  start: number;
  end: number;
}

/** Every name in a rule file misspelt, in turn with a letter too few and a letter too many. */
export function typosOf(text: string): Typo[] {
  return namesIn(text).map(({ start, end }, i) => {
    const word = text.slice(start, end);
    const middle = Math.floor(word.length / 2);
    const shorter = word.slice(0, middle) + word.slice(middle + 1);
    const longer = `${word.slice(0, middle)}x${word.slice(middle)}`;
    const wrong = word.length > 2 && i % 2 === 0 ? shorter : longer;
    return {
      word: wrong,
      text: text.slice(0, start) + wrong + text.slice(end),
      start,
      end: start + wrong.length,
    };
  });
}

interface Span {
  start: number;
  end: number;
}

/** Keys at any depth, and in the values every word that names something. */
function namesIn(text: string): Span[] {
  const spans: Span[] = [];
  walk(parseDocument(text).contents, []);
  return spans;

  function walk(node: Node | null, path: string[]): void {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const scalar = key as Node;
        // An option is called what its name says: misspelt here, it is unknown where it is used.
        if (path.at(-1) !== 'options') spans.push(spanOf(scalar));
        walk(value as Node | null, [...path, String(key)]);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) walk(item as Node | null, path);
    } else if (isScalar(node)) {
      spans.push(...namesInValue(path, spanOf(node)));
    }
  }

  function namesInValue(path: string[], span: Span): Span[] {
    const [first = ''] = path;
    const last = path.at(-1) ?? '';
    if (first === 'examples' || last === 'pattern') return [];
    if (words.has(last)) return match(span, /[^\s"'#]+/g);
    if (last === 'message') return match(span, /(?<=\{[^{}]*)[A-Za-z]\w*(?=[^{}]*\})/g);
    if (['when', 'hold', 'holds'].includes(last)) return conditionNames(span);
    if (first === 'must' || first === 'select' || path.includes('must')) {
      return last === 'must' || composing.has(last)
        ? match(span, /[a-z-]+/g)
        : match(span, /[A-Za-z][\w-]+/g);
    }
    return [];
  }

  /** Names and compared words, but nothing inside patterns. */
  function conditionNames(span: Span): Span[] {
    const source = text.slice(span.start, span.end);
    const masked = source.replace(
      /(?<=\.re\()r?(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g,
      (pattern) => ' '.repeat(pattern.length),
    );
    return [...masked.matchAll(/[A-Za-z][\w-]+/g)].map(({ 0: word, index }) => ({
      start: span.start + index,
      end: span.start + index + word.length,
    }));
  }

  function match({ start, end }: Span, pattern: RegExp): Span[] {
    return [...text.slice(start, end).matchAll(pattern)].map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
    }));
  }
}

const composing = new Set(['all', 'any', 'not']);

/** Keys whose value is one name. */
const words = new Set(['severity', 'basis', 'preset', 'once', 'field', 'of']);

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
