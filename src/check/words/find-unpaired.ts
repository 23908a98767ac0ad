import { foldWidth } from '../../text/fold-width.ts';

/**
 * Where the first quotation mark or bracket stands that lacks its other half; `null` where there is none.
 *
 *   开展“技术培训“      1）维护设备；（2）巡检      优[90,100]、良[80,90)
 *              ^      a number of a list          halves of an interval
 */
export function findUnpaired(text: string): number | null {
  let open: { closer: string; at: number }[] | null = null;
  let folded = text;
  for (let at = 0; at < text.length; at++) {
    if (!isMark(text.charCodeAt(at))) continue;
    if (open === null) {
      open = [];
      folded = withoutIntervals(foldWidth(text));
    }
    const character = folded.charAt(at);
    if (character === ' ') continue;
    const closer = closers[character];
    const above = lastOpen(open, closer ?? character);
    if (closer !== undefined) {
      // Quotation marks do not stand within their like.
      if (above >= 0 && quotes.has(closer)) return at;
      open.push({ closer, at });
    } else if (above < 0) {
      if (!isListNumber(folded, at)) return at;
    } else {
      const unclosed = open[above + 1];
      if (unclosed) return unclosed.at;
      open.length = above;
    }
  }
  return open?.[0]?.at ?? null;
}

function withoutIntervals(text: string): string {
  return text.includes(',') ? text.replace(interval, (found) => ' '.repeat(found.length)) : text;
}

const interval = /[([]\s*[\d.]+%?\s*,\s*[\d.]+%?\s*[)\]]/g;

/** The innermost that is open and is closed by this. */
function lastOpen(open: readonly { closer: string }[], closer: string): number {
  let at = open.length - 1;
  while (at >= 0 && open[at]?.closer !== closer) at--;
  return at;
}

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '《': '》',
  '【': '】',
  '〔': '〕',
  '「': '」',
  '『': '』',
};
const quotes = new Set('”」』');
const marks = new Set(
  [...'()（）[]［］{}｛｝“”《》【】〔〕「」『』'].map((mark) => mark.charCodeAt(0)),
);

function isMark(code: number): boolean {
  const isHan = code >= 0x4e00 && code <= 0x9fff;
  return !isHan && marks.has(code);
}

/** `1)`, `（一）` without its first half, `③)` */
function isListNumber(text: string, at: number): boolean {
  return text[at] === ')' && listNumber.test(text.slice(Math.max(0, at - 4), at));
}

const listNumber =
  /(?:^|[^0-9A-Za-z一二三四五六七八九十])(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[A-Za-z①-⑳])$/;
