import { Inflate } from 'fflate';
import { refusals } from '../../refusal/refusals.ts';
import { crc32 } from './crc32.ts';
import type { Entry } from './read-directory.ts';

/**
 * Hands over one file of an archive piece by piece, so that no more of it is in memory than one
 * piece, and makes sure that it is what the archive says: no longer, no shorter, not a bit different.
 *
 * @throws {Unreadable} when it is not
 */
export function inflateEntry(
  bytes: Uint8Array,
  entry: Entry,
  emit: (piece: Uint8Array) => void,
): void {
  let size = 0;
  let checksum = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw refusals.lying();
    checksum = crc32(checksum, piece);
    if (piece.length > 0) emit(piece);
  };
  const data = compressedData(bytes, entry);
  if (entry.method === 0) inPieces(data, take);
  else if (entry.method === 8) inflate(data, take);
  else throw refusals.damaged();
  if (size !== entry.size || checksum !== entry.crc32) throw refusals.damaged();
}

function compressedData(bytes: Uint8Array, entry: Entry): Uint8Array {
  const { offset, compressedSize, isEncrypted } = entry;
  if (isEncrypted) throw refusals.encrypted();
  if (offset + 30 > bytes.length) throw refusals.damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (view.getUint32(0, true) !== 0x04034b50 || start + compressedSize > bytes.length) {
    throw refusals.damaged();
  }
  return bytes.subarray(start, start + compressedSize);
}

function inflate(data: Uint8Array, take: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  inPieces(data, (piece, isLast) => {
    inflater.push(piece, isLast);
  });
}

/** DEFLATE makes at most 1,032 bytes of one, so a piece becomes 32 MB at the very worst. */
function inPieces(data: Uint8Array, take: (piece: Uint8Array, isLast: boolean) => void): void {
  const length = 32_768;
  for (let at = 0; at === 0 || at < data.length; at += length) {
    take(data.subarray(at, at + length), at + length >= data.length);
  }
}
