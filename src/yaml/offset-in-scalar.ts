import type { Span } from './fault.ts';

/**
 * Where a part of a text stands in the YAML file: the file may have quotes, escapes, line breaks
 * and indentation that the text has not.
 *
 * @param file the whole YAML text
 * @param scalar where the text stands in the file
 * @param value the text
 * @param part of the text
 */
export function offsetInScalar(file: string, scalar: Span, value: string, part: Span): Span {
  const starts: number[] = [];
  let at = scalar.start;
  for (const character of value) {
    at = nextPlace(file, at, scalar.end, character);
    starts.push(at);
    at += character.length;
    // Positions count UTF-16 units.
    if (character.length === 2) starts.push(at - 1);
  }
  const start = starts[part.start] ?? at;
  const end = part.end <= part.start ? start : (starts[part.end - 1] ?? at - 1) + 1;
  return { start, end };
}

/** The next place where the file holds this character, or an escape or line break that became it. */
function nextPlace(file: string, from: number, end: number, character: string): number {
  const isSpace = /\s/.test(character);
  for (let at = from; at < end; at++) {
    if (file.startsWith(character, at)) return at;
    if (isSpace && /\s/.test(file[at] as string)) return at;
  }
  return from;
}
