import type { SourceText } from '../text/source-text.ts';

/**
 * Whether a program that took the text out of a PDF put a space after every half-width mark:
 * `43, 396. 74`, `1- 产出指标`, `( %)`. Decided over the whole text, since people type such spaces too.
 */
export function hasSpacedMarks(text: string): boolean {
  const sample = text.slice(0, 50_000);
  const marks = sample.match(/[-,./:()[\]](?=[^\n])/g)?.length ?? 0;
  const spaced = sample.match(/[-,./:()[\]] /g)?.length ?? 0;
  return marks >= 10 && spaced > marks * 0.6;
}

/** Takes out the one space after each half-width mark; a second space was there before. */
export function closeUpMarks(text: SourceText): SourceText {
  return text.value.includes(' ') ? text.without(/(?<=[-,./:()[\]]) /g) : text;
}

/** Takes out white space between two Chinese characters, where a PDF cell was wrapped or justified. */
export function closeUpHan(text: SourceText): SourceText {
  if (!/\s/.test(text.value)) return text;
  return text.without(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu);
}

/** Takes out the markup of a rich-text field that was exported with its tags. */
export function dropMarkup(text: SourceText): SourceText {
  if (!/[<&]/.test(text.value)) return text;
  return text.without(/<\/?[a-zA-Z][^<>]{0,2000}>|&nbsp;/g).trim();
}

/** Takes out line breaks inside a cell: they wrap it, they do not divide it. */
export function joinLines(text: SourceText): SourceText {
  return text.value.includes('\n') ? text.without(/(?<![ \t])[ \t]*\n[ \t]*/g) : text;
}
