import type { SourceText } from '../text/source-text.ts';

/**
 * Whether a program that took the text out of a PDF put a space after every half-width mark:
 * `43, 396. 74`, `1- 产出指标`, `( %)`. Decided over the whole text, since people type such spaces too.
 */
export function hasSpacedMarks(text: string): boolean {
  const length = Math.min(text.length, 50_000);
  let marks = 0;
  let spaced = 0;
  for (let i = 0; i + 1 < length; i++) {
    if (!spacedMarks.has(text.charCodeAt(i))) continue;
    if (text[i + 1] !== '\n') marks++;
    if (text[i + 1] === ' ') spaced++;
  }
  return marks >= 10 && spaced > marks * 0.6;
}

const spacedMarks = new Set([...'-,./:()[]'].map((mark) => mark.charCodeAt(0)));

/** Takes out the one space after each half-width mark; a second space was there before. */
export function closeUpMarks(text: SourceText): SourceText {
  return text.value.includes(' ') ? text.without(/(?<=[-,./:()[\]]) /g) : text;
}

/** Takes out white space between two Chinese characters, where a PDF cell was wrapped or justified. */
export function closeUpHan(text: SourceText): SourceText {
  if (!/\s/.test(text.value)) return text;
  return text.without(betweenHan);
}

/** The blocks of Script=Han as ranges: V8 looks a property up in a list, one call a character. */
const han =
  '\\u2e80-\\u2fdf\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const betweenHan = new RegExp(`(?<=[${han}])\\s+(?=[${han}])`, 'gu');

/** Takes out the markup of a rich-text field that was exported with its tags. */
export function dropMarkup(text: SourceText): SourceText {
  if (!/[<&]/.test(text.value)) return text;
  return text.without(/<\/?[a-zA-Z][^<>]{0,2000}>|&nbsp;/g).trim();
}

/** Takes out line breaks inside a cell: they wrap it, they do not divide it. */
export function joinLines(text: SourceText): SourceText {
  return text.value.includes('\n') ? text.without(/(?<![ \t])[ \t]*\n[ \t]*/g) : text;
}
