import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { Source } from '../text/source.ts';
import type { Fault, Span } from './fault.ts';
import { faultAt } from './fault-at.ts';
import { isTooDeep } from './is-too-deep.ts';

/** A YAML file: its value, and the way back from each part of the value to the text. */
export interface YamlFile {
  /** `undefined` where there are faults. */
  value: unknown;
  source: Source;
  faults: Fault[];
  /**
   * Where the value at a path stands; the nearest part around it that has a place.
   *
   * @param isKey the place of the path's last key rather than of its value
   */
  spanOf(path: readonly (string | number)[], isKey?: boolean): Span;
}

/** Parses YAML 1.2; what is wrong becomes a fault, nothing is thrown. */
export function parseYaml(text: string): YamlFile {
  const source = new Source(text);
  if (isTooDeep(text)) {
    return unusable(source, ['嵌套的层数太多', '减少嵌套；配置和规则不需要这么多层']);
  }
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    return unusable(source, syntaxWords[error.code] ?? anyFault, { start, end });
  }
  const alias = unresolvedAlias(document);
  if (alias) return unusable(source, unresolved, rangeOf(alias));
  try {
    const value: unknown = document.toJS({ maxAliasCount });
    return { value, source, faults: [], spanOf: (path, isKey) => spanOf(document, path, isKey) };
  } catch {
    return unusable(source, ['别名用得太多，展开后过大', '把别名（*名称）换成写出的内容']);
  }
}

/** `- *旧版*` without quotes: YAML takes what follows the asterisk for the name of an anchor. */
function unresolvedAlias(document: Document.Parsed): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

type Words = [message: string, how: string];

function unusable(source: Source, [message, how]: Words, span = { start: 0, end: 0 }): YamlFile {
  const faults = [faultAt(source, span, message, how)];
  return { value: undefined, source, faults, spanOf: () => ({ start: 0, end: 0 }) };
}

function spanOf(
  document: Document.Parsed,
  path: readonly (string | number)[],
  isKey = false,
): Span {
  let node: Node | null = document.contents;
  let key: Node | null = null;
  for (const step of path) {
    const next = childOf(node, step);
    if (!next) return rangeOf(node);
    key = next.key;
    node = next.value ?? next.key;
  }
  return rangeOf(isKey && key ? key : node);
}

function childOf(
  node: Node | null,
  step: string | number,
): { key: Node | null; value: Node | null } | undefined {
  if (isSeq(node)) return { key: null, value: node.items[Number(step)] as Node };
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => String(key) === String(step)) as
    | Pair<Node, Node | null>
    | undefined;
  return pair && { key: pair.key, value: isNode(pair.value) ? pair.value : null };
}

function rangeOf(node: Node | null): Span {
  const [start, end] = node?.range ?? [0, 0];
  return { start, end };
}

/** Aliases of aliases grow without bound; a configuration needs hardly any. */
const maxAliasCount = 50;

const anyFault: Words = ['YAML 写法有误', '核对缩进、冒号和引号'];

const unresolved: Words = ['* 在 YAML 里另有用处', '以 * 开头的文字用引号括起来'];

const syntaxWords: Partial<Record<YAMLError['code'], Words>> = {
  BAD_INDENT: ['缩进不对，或括号没有成对', '同一层的各项左边对齐，下一层多缩进两个空格'],
  BLOCK_AS_IMPLICIT_KEY: ['一行里出现了两个“: ”', '文字里有冒号加空格时，把整段文字用引号括起来'],
  DUPLICATE_KEY: ['同一项写了两次', '只保留一处'],
  MISSING_CHAR: ['缺少引号、括号或冒号', '引号和括号成对写；每一项的名称后面写冒号和空格'],
  MULTILINE_IMPLICIT_KEY: ['这一行没有冒号', '每一项写成“名称: 值”，冒号后面要有空格'],
  MULTIPLE_DOCS: ['文件里有一行“---”，后面又是一份', '只保留一份'],
  TAB_AS_INDENT: ['用了制表符缩进', '缩进只能用空格'],
  BAD_SCALAR_START: ['值的开头是 YAML 的专用符号', '把值用引号括起来'],
  BAD_ALIAS: unresolved,
};
