import { nearestWord } from '../text/nearest-word.ts';
import type { Fault } from './fault.ts';
import { faultAt } from './fault-at.ts';
import type { YamlFile } from './parse-yaml.ts';

/**
 * The fault of a name that nothing has.
 *
 * @param at where it stands; whether it is the key there or the value
 * @param kind what it should name, such as 这条规则
 */
export function unknownName(
  file: YamlFile,
  at: { path: (string | number)[]; isKey: boolean },
  kind: string,
  known: readonly string[],
): Fault {
  const span = file.spanOf(at.path, at.isKey);
  const name = file.source.text.slice(span.start, span.end).replace(/^(['"])(.*)\1$/, '$2');
  const nearest = nearestWord(name, known);
  const list =
    known.length > fewNames ? '用 perflint rules 查看全部' : `可以写 ${known.join('、')}`;
  const how = nearest === undefined ? list : `是不是“${nearest}”？`;
  return faultAt(file.source, span, `没有“${name}”${kind}`, how);
}

const fewNames = 10;
