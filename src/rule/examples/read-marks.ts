/** An example without its marks, and the ranges that they enclosed. */
export interface MarkedText {
  text: string;
  ranges: { start: number; end: number }[];
}

/** Takes `«…»` out of a text. An empty `«»` marks a place where something is missing. */
export function readMarks(marked: string): MarkedText {
  const ranges: MarkedText['ranges'] = [];
  let text = '';
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') ranges.push({ start: text.length, end: text.length });
    else if (part === '»') ranges.push({ start: ranges.pop()?.start ?? 0, end: text.length });
    else text += part;
  }
  return { text, ranges };
}
