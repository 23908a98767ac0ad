import { levelWords } from '../../glossary/level-words.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { findLabels } from '../find-labels.ts';
import { seriesWithin } from './series-within.ts';
import type { Start } from './start.ts';
import { startMark } from './start-mark.ts';

/** Where the items of a list of indicators begin: by their levels, or where there are none by their numbers. */
export function findStarts(text: string): Start[] {
  const levelled = findLevelledStarts(text);
  return levelled.length > 0 ? levelled : seriesWithin(text, findLabels(text), 0, 1);
}

/** `13-时效指标；`, `5-产出指针：`: a coded category, known or not, with a separator after it. */
const codedCategory = '\\d{1,2}\\s*[-－—–]\\s*[\\u4e00-\\u9fff]{2,12}(?=\\s*[；;，,：:])';
const namedCategory = `${levelWords}(?=\\s*[；;，,：:])`;
const numberedStart = new RegExp(
  `[（(]?(?:(?<!\\d)(\\d+)${startMark}|[①-⑳]\\s*)(?=${codedCategory}|${namedCategory})`,
  'g',
);
const bareStart = new RegExp(`^\\s*(?=${codedCategory}|${namedCategory})`);

function findLevelledStarts(text: string): Start[] {
  const starts: Start[] = [];
  let expected = 1;
  for (const match of matchesOf(numberedStart, text)) {
    const start = startOf(match, expected);
    starts.push(start);
    expected = (Number.parseInt(text.slice(start.from, start.to), 10) || expected) + 1;
  }
  const bare = bareStart.exec(text)?.[0].length;
  if (bare !== undefined && bare < (starts[0]?.opens ?? text.length)) {
    starts.unshift({ opens: bare, from: bare, to: bare, body: bare });
  }
  return starts;
}

/** `≥902、产出…` is 90 and 2: of too long a run of digits the number that comes next is the ordinal. */
function startOf(match: RegExpExecArray, expected: number): Start {
  const body = match.index + match[0].length;
  const digits = match[1];
  if (digits === undefined) {
    const from = match[0].search(/[①-⑳]/) + match.index;
    return { opens: match.index, from, to: from + 1, body };
  }
  const next = String(expected);
  const isGlued = digits.length > next.length && digits.endsWith(next);
  const to = match.index + match[0].indexOf(digits) + digits.length;
  const from = to - (isGlued ? next.length : Math.min(digits.length, 3));
  return { opens: from > match.index + 1 ? from : match.index, from, to, body };
}
