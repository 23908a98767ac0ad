import { foldWidth } from '../../text/fold-width.ts';
import { rememberByText } from '../../text/remember-by-text.ts';
import { acts } from './acts.ts';
import { commonEnd } from './is-fuller.ts';
import { coreOf, shortest } from './is-same-noun.ts';
import { turnsOf } from './is-turned.ts';

/**
 * Whether some figure of a sentence may be of what one of these names measures: only where it has the
 * last characters of the name, or of the name turned round. To look for them costs far less than to
 * read what a sentence says.
 */
export function maySpeakOf(names: readonly string[]): (sentence: string) => boolean {
  const signs = names.flatMap(signsOf);
  return (sentence) => {
    const text = foldWidth(sentence);
    return signs.some((sign) => text.includes(sign));
  };
}

/** One of these stands wherever a name is spoken of. */
const signsOf = rememberByText((name): readonly string[] => {
  const core = coreOf(name);
  if (core.length < shortest) return [];
  const ends = [core, ...turnsOf(core)].map((each) => each.slice(-shortest));
  const signs = ends.flatMap((end) => [end, ...endsAfterAct(end)]);
  if (name.endsWith('率')) signs.push(name.slice(-commonEnd));
  // A goal may say 满意率.
  const rates = signs.filter((sign) => sign.endsWith('度')).map((sign) => `${sign.slice(0, -1)}率`);
  return [...signs, ...rates];
});

/** What is left where the number stands within: 建房屋 is said as 新建8间房屋. */
function endsAfterAct(end: string): string[] {
  return [1, 2, 3]
    .filter((at) => acts.some((act) => end.slice(0, at).endsWith(act.slice(-at))))
    .map((at) => end.slice(at));
}
