import type { SourceText } from '../text/source-text.ts';

/** The money unit that a label, heading or title names: `项目资金（万元）`, `（单位：万元）`, `100万元`. */
export function moneyUnitIn(text: SourceText): SourceText | null {
  const match = /(?:[（(]|单位\s*[：:]\s*|\d\s*)(万元|元)(?:[）)]|$)/.exec(text.value);
  if (match === null) return null;
  const from = match.index + match[0].indexOf(match[1] as string);
  return text.slice(from, from + (match[1] as string).length);
}
