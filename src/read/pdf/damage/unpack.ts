import { Inflate } from 'fflate';
import { adler32 } from './adler32.ts';
import type { Stream } from './streams-of.ts';

/**
 * Unpacks a stream to see whether its checksum is right; what it holds is thrown away.
 *
 * @param most bytes after which to stop
 */
export function unpack(
  bytes: Uint8Array,
  { start, end }: Stream,
  most: number,
): { size: number; isSound: boolean } {
  const unpacked = { size: 0, checksum: 1 };
  const inflater = new Inflate((piece) => {
    unpacked.size += piece.length;
    unpacked.checksum = adler32(unpacked.checksum, piece);
  });
  try {
    // Two bytes of zlib stand before the data.
    for (let at = start + 2; at < end && unpacked.size <= most; at += pieceLength) {
      const to = Math.min(end, at + pieceLength);
      inflater.push(bytes.subarray(at, to), to === end);
    }
  } catch {
    return { size: unpacked.size, isSound: false };
  }
  return { size: unpacked.size, isSound: hasChecksum(bytes, end, unpacked.checksum) };
}

/** The checksum stands last, before a line end and what some programs add to fill up. */
function hasChecksum(bytes: Uint8Array, end: number, checksum: number): boolean {
  const tail = bytes.subarray(Math.max(0, end - 20), end);
  return tail.some((a, i) => {
    const [b = 0, c = 0, d = 0] = tail.subarray(i + 1);
    return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0 === checksum;
  });
}

/** DEFLATE makes at most 1,032 bytes of one, so a piece becomes 16 MB at the very worst. */
const pieceLength = 16_384;
