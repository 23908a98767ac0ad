/**
 * The text with everything shown that a terminal would obey or hide: control characters and escape
 * sequences, bidirectional controls, zero-width characters, halves of surrogate pairs.
 *
 * A document may hold `\x1b]0;…` or U+202E on purpose; a report must show it, never send it on.
 *
 * @example
 *   visible('完成\x1b[31m率') // '完成␛[31m率'
 */
export function visible(text: string): string {
  return unseen.test(text) ? text.replace(eachUnseen, show) : text;
}

/** Unicode has pictures of the ASCII controls; the rest is named by its number. */
function show(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code === tab) return '⇥';
  if (code < 0x20) return String.fromCodePoint(controlPictures + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

const tab = 0x09;
const controlPictures = 0x2400;

// Cc controls · Cf format controls (bidi, zero width, tags) · Zl, Zp line ends · Cs lone surrogates.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const eachUnseen = new RegExp(unseen, 'gu');
