import { attributeOf } from '../container/xml/attribute-of.ts';
import type { XmlHandler } from '../container/xml/xml-handler.ts';
import type { Package } from '../container/zip/open-package.ts';
import { readPart } from '../container/zip/read-part.ts';
import { relationshipsOf } from '../container/zip/relationships.ts';
import type { ListPlace } from './word-document.ts';

/** How a list numbers its paragraphs. */
export interface List {
  /** Lists of one pattern count on together. */
  pattern: string;
  levels: Map<number, ListLevel>;
  /** Levels that belong to a paragraph style. */
  levelOfStyle: Map<string, number>;
  /** A style whose list this is: it has no levels of its own. */
  link?: string;
}

export interface ListLevel {
  start: number;
  /** `decimal`, `chineseCounting`, `bullet` …: ECMA-376 part 1, 17.18.59. */
  format: string;
  /** `%1、`, `%1.%2` */
  text: string;
}

/**
 * The lists of a document by their number. Word numbers paragraphs by itself when somebody types
 * `1、`, and then the number stands nowhere in the text.
 *
 * @param styles the lists of styles, as {@link readStyles} gives them
 *
 * @see ECMA-376 part 1, 17.9
 */
export function readLists(
  source: Package,
  document: string,
  styles: ReadonlyMap<string, ListPlace>,
): Map<string, List> {
  const lists = new Map<string, List>();
  const part = relationshipsOf(source, document).find(({ type }) => type === 'numbering')?.part;
  if (part !== undefined && source.has(part)) readPart(source, part, listHandler(lists));
  for (const [id, { link }] of lists) {
    const linked = lists.get(styles.get(link ?? '')?.id ?? '');
    if (linked !== undefined) lists.set(id, linked);
  }
  return lists;
}

/** First come the patterns (`abstractNum`), then the lists (`num`), which may differ from theirs. */
function listHandler(lists: Map<string, List>): XmlHandler {
  const patterns = new Map<string, List>();
  let list: List = newList('');
  let index = 0;
  let level: ListLevel = newLevel();
  let id = '';
  return {
    open(element, attributes) {
      const value = attributeOf(attributes, 'val') ?? '';
      if (element === 'abstractNum') {
        list = newList(attributeOf(attributes, 'abstractNumId') ?? '');
        patterns.set(list.pattern, list);
      } else if (element === 'num') {
        id = attributeOf(attributes, 'numId') ?? '';
      } else if (element === 'abstractNumId') {
        list = copyOf(patterns.get(value) ?? list);
        lists.set(id, list);
      } else if (element === 'lvl' || element === 'lvlOverride') {
        index = Number(attributeOf(attributes, 'ilvl'));
        level = (element === 'lvl' ? undefined : list.levels.get(index)) ?? newLevel();
        list.levels.set(index, level);
      } else if (element === 'startOverride') {
        level.start = Number(value);
        list.pattern += ` ${id}`;
      } else if (element === 'start') level.start = Number(value);
      else if (element === 'numFmt') level.format = value;
      else if (element === 'lvlText') level.text = value;
      else if (element === 'pStyle') list.levelOfStyle.set(value, index);
      else if (element === 'numStyleLink') list.link = value;
    },
  };
}

function newLevel(): ListLevel {
  return { start: 1, format: 'decimal', text: '' };
}

function newList(pattern: string): List {
  return { pattern, levels: new Map(), levelOfStyle: new Map() };
}

function copyOf(list: List): List {
  const levels = [...list.levels].map(([index, level]) => [index, { ...level }] as const);
  return { ...list, levels: new Map(levels) };
}
