import { beginning } from '../../formats/beginning.ts';

/**
 * Text of an XML document that comes in pieces, by its byte-order mark, its zero bytes or what it
 * declares; some report servers write GBK.
 *
 * @throws {RangeError} when it declares an encoding that nobody knows
 */
export function decodeXml(): (piece: Uint8Array) => string {
  let decoder: TextDecoder | undefined;
  return (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    return decoder.decode(piece, { stream: true });
  };
}

function encodingOf(piece: Uint8Array): string {
  const [first, second] = piece;
  if (first === 0xfe || first === 0) return 'utf-16be';
  if (first === 0xff || second === 0) return 'utf-16le';
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(beginning(piece))?.[1];
  // A document that says UTF-16 in single bytes is not.
  return declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}
