import { foldWidth } from '../../text/fold-width.ts';

/**
 * Where the first quotation mark or bracket stands that lacks its other half; `null` where there is none.
 *
 *   开展“技术培训“      1）维护设备；（2）巡检      优[90,100]、良[80,90)
 *              ^      a number of a list          halves of an interval
 */
export function findUnpaired(text: string): number | null {
  if (!mark.test(text)) return null;
  const open: { closer: string; at: number }[] = [];
  const folded = foldWidth(text).replace(interval, (found) => ' '.repeat(found.length));
  for (const { 0: character, index } of folded.matchAll(everyMark)) {
    const closer = closers[character];
    const above = open.findLastIndex((each) => each.closer === (closer ?? character));
    if (closer !== undefined) {
      // Quotation marks do not stand within their like.
      if (above >= 0 && quotes.has(closer)) return index;
      open.push({ closer, at: index });
    } else if (above < 0) {
      if (!isListNumber(folded, index)) return index;
    } else {
      const unclosed = open[above + 1];
      if (unclosed) return unclosed.at;
      open.length = above;
    }
  }
  return open[0]?.at ?? null;
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
const mark = /[()（）[\]［］{}｛｝“”《》【】〔〕「」『』]/;
const everyMark = /[()[\]{}“”《》【】〔〕「」『』]/g;
const interval = /[([]\s*[\d.]+%?\s*,\s*[\d.]+%?\s*[)\]]/g;

/** `1)`, `（一）` without its first half, `③)` */
function isListNumber(text: string, at: number): boolean {
  return text[at] === ')' && listNumber.test(text.slice(Math.max(0, at - 4), at));
}

const listNumber =
  /(?:^|[^0-9A-Za-z一二三四五六七八九十])(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[A-Za-z①-⑳])$/;
