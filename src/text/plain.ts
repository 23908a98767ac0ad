import { foldWidth } from './fold-width.ts';
import { rememberByText } from './remember-by-text.ts';

const unimportant =
  /[\s\u200b\ufeff,;:!?"'`、。，；：！？“”‘’「」『』《》〈〉…·•_()[\]{}（）【】〔〕]|(?<!\d)\.|\.(?!\d)/g;

/**
 * A text as far as it matters when two texts are compared: half-width, lower case, without white
 * space and punctuation. Signs that carry meaning (%, ≥, numbers' points and signs) stay.
 */
export function plain(text: string): string {
  if (isPlain(text)) return text;
  if (text !== last) {
    made = makePlain(text);
    last = text;
  }
  return made;
}

/** Several rules in turn ask about the same long text. */
let last = '';
let made = '';

const makePlain = rememberByText((text) => foldWidth(text).toLowerCase().replace(unimportant, ''));

/** Most texts are: looking at each character costs less than looking the text up. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isHan = code >= 0x4e00 && code <= 0x9fff;
    if (!isHan && (code < 0x25 || code > 0x7a || !plainAscii[code])) return false;
  }
  return true;
}

/** Characters that stay as they are, wherever they stand. */
const plainAscii = Array.from({ length: 0x80 }, (_, code) =>
  /[%+\-/0-9<=>a-z]/.test(String.fromCharCode(code)),
);
