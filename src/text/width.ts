import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Columns that a terminal uses for a text that {@link visible} has passed: 2 for a Chinese
 * character, 0 for a combining mark. Quotation marks and `≥` count 1, as terminals draw them
 * unless told otherwise.
 */
export function width(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x7f) columns++;
    else if (code >= 0x4e00 && code <= 0x9fff) columns += 2;
    else {
      const point = text.codePointAt(at) as number;
      if (point > 0xffff) at++;
      columns += widths.get(point) ?? look(point);
    }
  }
  return columns;
}

/** Of the marks between Chinese characters: they are few. */
const widths = new Map<number, number>();

function look(point: number): number {
  const columns = combining.test(String.fromCodePoint(point)) ? 0 : eastAsianWidth(point);
  widths.set(point, columns);
  return columns;
}

const combining = /^[\p{Mn}\p{Me}]$/u;
