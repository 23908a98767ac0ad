import { refusals } from '../../refusal/refusals.ts';
import { code } from './code.ts';
import { resolveReferences } from './resolve-references.ts';
import type { Attributes } from './xml-handler.ts';
import { isInName, type XmlName, xmlName } from './xml-name.ts';

/** A tag that opens an element. */
export interface Tag {
  name: XmlName;
  attributes: Attributes;
  /** Whether it closes the element as well. */
  isEmpty: boolean;
}

/** Where something ends whose end has not come yet. */
export const pending = -1;

/**
 * Reads a tag that opens an element.
 *
 * @param start where its name begins
 * @param tag what it says is put here, since a sheet has a hundred thousand tags
 * @returns where it ends, or `pending`
 * @throws {Unreadable} when it is not well-formed
 */
export function readTag(text: string, start: number, tag: Tag): number {
  let at = endOfName(text, start);
  if (at === text.length) return pending;
  tag.name = xmlName(text.slice(start, at));
  tag.attributes = noAttributes;
  for (;;) {
    const next = skipSpaces(text, at);
    if (next === text.length) return pending;
    const character = text.charCodeAt(next);
    tag.isEmpty = character === code.slash;
    if (character === code.greater) return next + 1;
    if (tag.isEmpty) return endOfEmptyTag(text, next);
    if (next === at) throw refusals.damaged();
    at = readAttribute(text, next, tag);
    if (at === pending) return pending;
  }
}

function endOfEmptyTag(text: string, slash: number): number {
  if (slash + 1 === text.length) return pending;
  if (text.charCodeAt(slash + 1) !== code.greater) throw refusals.damaged();
  return slash + 2;
}

function readAttribute(text: string, start: number, tag: Tag): number {
  const endOfItsName = endOfName(text, start);
  const equals = skipSpaces(text, endOfItsName);
  const opening = skipSpaces(text, equals + 1);
  if (opening >= text.length) return pending;
  const quote = text.charCodeAt(opening);
  const isQuote = quote === code.doubleQuote || quote === code.singleQuote;
  if (text.charCodeAt(equals) !== code.equals || !isQuote) throw refusals.damaged();
  const closing = endOfValue(text, opening + 1, quote);
  if (closing === pending) return pending;
  const { raw } = xmlName(text.slice(start, endOfItsName));
  if (tag.attributes === noAttributes) tag.attributes = Object.create(noAttributes);
  const attributes = tag.attributes as Record<string, string>;
  if (attributes[raw] !== undefined) throw refusals.damaged();
  const written = text.slice(opening + 1, closing);
  attributes[raw] = isPlain(written) ? written : resolveReferences(written.replace(/[\t\n]/g, ' '));
  return closing + 1;
}

/** Names of attributes are no names of what every object has. */
export const noAttributes: Attributes = Object.freeze(Object.create(null));

function endOfValue(text: string, start: number, quote: number): number {
  for (let at = start; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === quote) return at;
    if (character === code.less) throw refusals.damaged();
  }
  return pending;
}

/** Nearly all values are. */
function isPlain(value: string): boolean {
  for (let at = 0; at < value.length; at++) {
    const character = value.charCodeAt(at);
    if (character === code.ampersand || (character !== 0x20 && isSpace(character))) return false;
  }
  return true;
}

function endOfName(text: string, start: number): number {
  let at = start;
  while (at < text.length && isInName(text.charCodeAt(at))) at++;
  return at;
}

/** Line ends have become `\n` before. */
export function skipSpaces(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) return at;
  }
  return text.length;
}

function isSpace(character: number): boolean {
  return character === 0x20 || character === 0xa || character === 0x9;
}
