import { nearestWord } from '../../text/nearest-word.ts';

/** What to write instead of a name that does not exist: the nearest one, then all of them if few. */
export function suggest(word: string, known: Iterable<string>): string {
  const names = [...known];
  const nearest = nearestWord(word, names);
  const list = `可以写 ${names.join('、')}`;
  if (nearest === undefined) return names.length <= mostListed ? list : '核对名称';
  return names.length <= fewListed ? `是不是“${nearest}”？${list}` : `是不是“${nearest}”？`;
}

/** Where nothing comes near, a longer list is better than none. */
const mostListed = 30;
const fewListed = 10;
