/**
 * Text as a browser shows it: white space of the source is one space, and none where a line of the
 * source ends between two characters of Chinese. No-break and ideographic spaces stay.
 */
export function collapseSpace(text: string): string {
  return text
    .replace(/(?<=[\u2e80-\uffef])[ \t\f\r]*\n[ \t\f\r\n]*(?=[\u2e80-\uffef])/g, '')
    .replace(/[ \t\f\r\n]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\u2028')
    .replace(/^ | $/g, '');
}
