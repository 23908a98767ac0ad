import { foldWidth } from './fold-width.ts';

/**
 * A text as far as it matters when two texts are compared: half-width, lower case, without white
 * space and punctuation. Signs that carry meaning (%, ≥, numbers' points and signs) stay.
 */
export function plain(text: string): string {
  if (text === last) return made;
  const result = makePlain(text);
  if (text.length < longText) return result;
  last = text;
  made = result;
  return result;
}

/** Several rules in turn ask about the same long text. */
let last = '';
let made = '';
const longText = 40;

/** Looks at each character once: with patterns a text would be copied for each. */
function makePlain(text: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const kept = keptAs(text, at);
    if (kept === code) continue;
    if (kept === unsure) return makePlainByPatterns(text);
    result += text.slice(from, at);
    if (kept !== dropped) result += String.fromCharCode(kept);
    from = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

const dropped = 0;
const unsure = -1;

/** The code of what a character becomes. */
function keptAs(text: string, at: number): number {
  const code = foldedAt(text, at);
  if (code === point) return isDigit(text, at - 1) && isDigit(text, at + 1) ? code : dropped;
  if (code < 0x80) return asciiKept[code] as number;
  if (isDropped.has(code)) return dropped;
  const isSign = code >= 0x2200 && code <= 0x22ff;
  return isSign ? code : unsure;
}

function isDigit(text: string, at: number): boolean {
  const code = foldedAt(text, at);
  return code >= 0x30 && code <= 0x39;
}

function foldedAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

const point = 0x2e;

const marks = `,;:!?"'\`、。，；：！？“”‘’「」『』《》〈〉…·•_()[]{}（）【】〔〕\u200b\ufeff\u3000\u00a0`;
const isDropped: ReadonlySet<number> = new Set([...marks].map((mark) => mark.charCodeAt(0)));
const asciiKept = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character) || isDropped.has(code)) return dropped;
  return character.toLowerCase().charCodeAt(0);
});

/** For what is rare: letters of other scripts, other white space. */
function makePlainByPatterns(text: string): string {
  return foldWidth(text).toLowerCase().replace(unimportant, '');
}

const unimportant =
  /[\s\u200b\ufeff,;:!?"'`、。，；：！？“”‘’「」『』《》〈〉…·•_()[\]{}（）【】〔〕]|(?<!\d)\.|\.(?!\d)/g;
