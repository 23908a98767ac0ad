import { decode } from '../../text/decode.ts';
import { beginning } from '../formats/beginning.ts';

/**
 * The text of a page. What the bytes are tells more than what the page says of itself, which is often
 * left over from a template; only for encodings outside the Chinese ones it has the word.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning(bytes))?.[1] ?? '';
  const { text, encoding } = decode(bytes);
  if (encoding === 'utf-8' || !outside.test(declared)) return text;
  return new TextDecoder(declared).decode(bytes);
}

const outside = /^(?:big5|shift_jis|euc-jp|euc-kr|iso-8859-1|windows-1252)$/i;
