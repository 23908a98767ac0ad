import { refusals } from '../../refusal/refusals.ts';
import { checkInstruction } from './check-instruction.ts';
import { code } from './code.ts';
import { noAttributes, pending, readTag, skipSpaces, type Tag } from './read-tag.ts';
import { resolveReferences } from './resolve-references.ts';
import type { XmlHandler } from './xml-handler.ts';
import type { XmlName } from './xml-name.ts';

/**
 * Reads an XML document that comes in pieces. Own code: the library that it took over from looks at every
 * character by itself, which was half of what reading a workbook cost. A test holds it against that library.
 *
 * All methods throw `Unreadable` when the document is not well-formed, nests deeper than any of an office
 * program, or has a DOCTYPE, whose entities could make a small file endless.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #open: XmlName[] = [];
  readonly #tag: Tag = { name: { raw: '', local: '' }, attributes: noAttributes, isEmpty: false };
  #isFirst = true;
  #hasRoot = false;
  /** What has come and does not end yet. */
  #rest = '';

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  write(piece: string): void {
    if (forbidden.test(piece)) throw refusals.damaged();
    const given = this.#isFirst && this.#rest === '' ? piece.replace(/^\ufeff/, '') : piece;
    const text = this.#rest + given;
    // A line feed that belongs to it may begin the next piece.
    const end = text.endsWith('\r') ? text.length - 1 : text.length;
    const whole = text.includes('\r') ? text.slice(0, end).replace(/\r\n?/g, '\n') : text;
    const read = this.#read(whole);
    this.#isFirst &&= read === 0;
    this.#rest = whole.slice(read) + text.slice(end);
    if (this.#rest.length > longest) throw refusals.damaged();
  }

  end(): void {
    const isDone = this.#hasRoot && this.#open.length === 0;
    if (!isDone || (this.#rest !== '' && this.#rest !== '\r')) throw refusals.damaged();
  }

  /** @returns how far it is read: what is behind that does not end yet */
  #read(text: string): number {
    for (let at = 0; ; ) {
      const markup = text.indexOf('<', at);
      const end = markup === -1 ? endOfWholeText(text, at) : markup;
      if (end > at) this.#readText(text.slice(at, end));
      if (markup === -1) return end;
      const next = this.#readMarkup(text, markup);
      if (next === pending) return markup;
      at = next;
    }
  }

  #readText(text: string): void {
    if (this.#open.length === 0) {
      if (skipSpaces(text, 0) < text.length) throw refusals.damaged();
    } else {
      if (text.includes(']]>')) throw refusals.damaged();
      this.#handler.text?.(text.includes('&') ? resolveReferences(text) : text);
    }
  }

  #readMarkup(text: string, start: number): number {
    if (start + 1 === text.length) return pending;
    switch (text.charCodeAt(start + 1)) {
      case code.slash:
        return this.#readClosingTag(text, start);
      case code.exclamation:
        return this.#readDeclaration(text, start);
      case code.question:
        return this.#readInstruction(text, start);
      default:
        return this.#readOpeningTag(text, start);
    }
  }

  #readOpeningTag(text: string, start: number): number {
    const end = readTag(text, start + 1, this.#tag);
    if (end === pending) return pending;
    if (this.#open.length === 0 && this.#hasRoot) throw refusals.damaged();
    if (this.#open.length === deepest) throw refusals.damaged();
    const { name, attributes, isEmpty } = this.#tag;
    this.#hasRoot = true;
    this.#handler.open?.(name.local, attributes);
    if (isEmpty) this.#handler.close?.(name.local);
    else this.#open.push(name);
    return end;
  }

  #readClosingTag(text: string, start: number): number {
    const name = this.#open.at(-1);
    if (name === undefined) throw refusals.damaged();
    const isSame = text.startsWith(name.raw, start + 2);
    const end = isSame ? skipSpaces(text, start + 2 + name.raw.length) : text.indexOf('>', start);
    if (end === -1 || end === text.length) return pending;
    if (!isSame || text.charCodeAt(end) !== code.greater) throw refusals.damaged();
    this.#open.pop();
    this.#handler.close?.(name.local);
    return end + 1;
  }

  /** A comment or CDATA. */
  #readDeclaration(text: string, start: number): number {
    if (text.startsWith('<!--', start)) return endOfComment(text, start);
    if (text.startsWith('<!DOCTYPE', start)) throw refusals.doctype();
    if (!text.startsWith('<![CDATA[', start)) {
      if (start + 9 > text.length) return pending;
      throw refusals.damaged();
    }
    if (this.#open.length === 0) throw refusals.damaged();
    const end = text.indexOf(']]>', start);
    if (end === -1) return pending;
    this.#handler.text?.(text.slice(start + 9, end));
    return end + 3;
  }

  #readInstruction(text: string, start: number): number {
    const end = text.indexOf('?>', start + 2);
    if (end === -1) return pending;
    checkInstruction(text.slice(start, end + 2), this.#isFirst && start === 0);
    return end + 2;
  }
}

/** No document of an office program nests as deeply as this. */
const deepest = 1000;

/** Nor has it tags as long as this, each of which would be looked at anew with every piece that comes. */
const longest = 1 << 18;

/** @see https://www.w3.org/TR/xml/#NT-Char */
const forbidden = /[^\t\n\r\u0020-\ufffd]/;

function endOfComment(text: string, start: number): number {
  const end = text.indexOf('--', start + 4);
  if (end === -1 || end + 2 === text.length) return pending;
  if (text.charCodeAt(end + 2) !== code.greater) throw refusals.damaged();
  return end + 3;
}

/** Without a reference or a `]]>` that may go on in the next piece. */
function endOfWholeText(text: string, start: number): number {
  const reference = text.lastIndexOf('&');
  if (reference >= start && !text.includes(';', reference)) return reference;
  const brackets = text.endsWith(']]') ? 2 : Number(text.endsWith(']'));
  return Math.max(start, text.length - brackets);
}
