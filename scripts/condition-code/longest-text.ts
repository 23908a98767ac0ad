/**
 * The longest text for which the engine of JavaScript may run a pattern of RE2: it must mean the same
 * there and take few steps. 0 where it may not at all.
 *
 *   资金(?:到位|支出)率      any text: the steps at each character are bounded
 *   投入.*金额$             short ones: with one or two open ends the steps grow with the square
 *   (?:[^（]*（)*           never: an open end within an open end
 */
export function longestText(pattern: string): number {
  const plain = pattern.replace(/\\[\\.*+?()[\]{}|^$/-]/g, '字').replaceAll('\\p{Han}', '字');
  if (/\\[^ds]|\[[^\]]*\\s|\[\[?:|&&|\(\?[^:]/.test(plain)) return 0;
  const outside = plain.replace(/\[\^?[^\]]*\]/g, '类');
  const open = outside.match(openEnd)?.length ?? 0;
  if (open === 0) return anyText;
  return open <= 3 && !isNested(outside) ? shortText : 0;
}

const anyText = 1e9;
const shortText = 200;
const openEnd = /[*+]|\{\d+,\}/g;

/** Whether a group that holds an open end may be repeated without end itself. */
function isNested(pattern: string): boolean {
  const groups: boolean[] = [false];
  for (const [token] of pattern.matchAll(/\((?:\?:)?|\)(?:[*+]|\{\d+,\d*\})?|[*+]|\{\d+,\}/g)) {
    if (token.startsWith('(')) groups.push(false);
    else if (!token.startsWith(')')) groups[groups.length - 1] = true;
    else if (groups.pop()) {
      if (token.length > 1) return true;
      groups[groups.length - 1] = true;
    }
  }
  return false;
}
