import type { SourceText } from '../../text/source-text.ts';

/** Width of a text in half-width columns; Chinese marks and quotes are as wide as characters. */
export function lineWidth(text: SourceText): number {
  let width = 0;
  for (let i = 0; i < text.value.length; i++) width += text.value.charCodeAt(i) < 0x80 ? 1 : 2;
  return width;
}

/**
 * Whether a cell that is `columns` wide had to break between the two lines: what the second begins
 * with would not have fitted on the first. A number or a Latin word does not break, and a closing
 * mark does not begin a line.
 */
export function isCut(first: SourceText, second: SourceText, columns: number): boolean {
  const unit =
    /^(?:[0-9A-Za-z.%]+|.)[，。、；：！？）》”’】〉\])]?/u.exec(second.value)?.[0].length ?? 0;
  return lineWidth(first) + lineWidth(second.slice(0, unit)) > columns;
}
