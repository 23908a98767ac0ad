import type { Package } from '../../container/zip/open-package.ts';
import { refusals } from '../../refusal/refusals.ts';

/**
 * Goes through a binary part record by record.
 *
 * @param take gets the number of the record's type and its content
 * @throws {Unreadable} when the part is missing, or a record says that it is longer than the part, or
 *   shorter than what it should hold
 * @see [MS-XLSB] 2.1.4
 */
export function readRecords(
  source: Package,
  part: string,
  take: (type: number, content: DataView) => void,
): void {
  const bytes = readWhole(source, part);
  let at = 0;
  const readNumber = (most: number): number => {
    let value = 0;
    for (let i = 0; i < most; i++) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 128 ** i;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const type = readNumber(2);
    const length = readNumber(4);
    if (at + length > bytes.length) throw refusals.damaged();
    takeSafely(take, type, new DataView(bytes.buffer, at, length));
    at += length;
  }
}

/** A view throws when somebody reads beyond its end. */
function takeSafely(
  take: (type: number, content: DataView) => void,
  type: number,
  content: DataView,
): void {
  try {
    take(type, content);
  } catch (error) {
    throw error instanceof RangeError ? refusals.damaged(error) : error;
  }
}

function readWhole(source: Package, part: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  source.read(part, (piece) => pieces.push(Uint8Array.from(piece)));
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
