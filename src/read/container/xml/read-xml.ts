import { refusals } from '../../refusal/refusals.ts';
import { Unreadable } from '../../unreadable.ts';
import { decodeXml } from './decode-xml.ts';
import type { XmlHandler } from './xml-handler.ts';
import { XmlScanner } from './xml-scanner.ts';

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
  const scanner = new XmlScanner(handler);
  const decode = decodeXml();
  try {
    feed((piece) => {
      scanner.write(decode(piece));
    });
    scanner.end();
  } catch (error) {
    throw error instanceof Unreadable ? error : refusals.damaged(error);
  }
}
