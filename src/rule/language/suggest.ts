import { nearestWord } from '../../text/nearest-word.ts';

/** What to write instead of a name that does not exist: the nearest one, then all of them if few. */
export function suggest(word: string, known: Iterable<string>): string {
  const names = [...known];
  const nearest = nearestWord(word, names);
  const list = names.length <= mostListed ? `可以写 ${names.join('、')}` : '';
  if (nearest === undefined) return list === '' ? '核对名称' : list;
  return list === '' ? `是不是“${nearest}”？` : `是不是“${nearest}”？${list}`;
}

const mostListed = 30;
