import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Columns that a terminal uses for a text that {@link visible} has passed: 2 for a Chinese
 * character, 0 for a combining mark. Quotation marks and `≥` count 1, as terminals draw them
 * unless told otherwise.
 */
export function width(text: string): number {
  if (asciiOnly.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += characterWidth(character);
  return columns;
}

function characterWidth(character: string): number {
  if (character < '\x7f') return 1;
  if (character >= '一' && character <= '鿿') return 2;
  if (combining.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) as number);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with them
const asciiOnly = /^[\0-\x7e]*$/;

const combining = /^[\p{Mn}\p{Me}]$/u;
