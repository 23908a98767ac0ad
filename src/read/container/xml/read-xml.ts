import { SaxesParser } from 'saxes';
import { refusals } from '../../refusal/refusals.ts';
import { Unreadable } from '../../unreadable.ts';
import { decodeXml } from './decode-xml.ts';

/** Attributes by their name as written; see `attributeOf`. */
export type Attributes = Readonly<Record<string, string>>;

/** What to do with the pieces of a document; names come without their prefix, which writers choose. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** One piece of text or CDATA; entities are resolved. */
  text?(text: string): void;
}

/**
 * Reads an XML document that comes in pieces of bytes.
 *
 * @param feed calls its argument with one piece after the other
 * @throws {Unreadable} when the document is not well-formed, or has a DOCTYPE, whose entities
 *   could make a small file endless
 */
export function readXml(
  feed: (emit: (piece: Uint8Array) => void) => void,
  handler: XmlHandler,
): void {
  const parser = parserFor(handler);
  const decode = decodeXml();
  try {
    feed((piece) => {
      parser.write(decode(piece));
    });
    parser.close();
  } catch (error) {
    throw error instanceof Unreadable ? error : refusals.damaged(error);
  }
}

function parserFor(handler: XmlHandler) {
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw refusals.doctype();
  });
  parser.on('opentag', (tag) => {
    if (++depth > deepest) throw refusals.damaged();
    handler.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close?.(localName(tag.name));
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  return parser;
}

/** No document of an office program nests as deeply as this. */
const deepest = 1000;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
