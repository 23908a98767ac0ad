/**
 * Adler-32 of zlib, carried on over the pieces of a stream.
 *
 * @param before the checksum of what came before, 1 at the beginning
 */
export function adler32(before: number, piece: Uint8Array): number {
  let sum = before & 0xffff;
  let sums = before >>> 16;
  for (let from = 0; from < piece.length; from += longestRun) {
    const to = Math.min(piece.length, from + longestRun);
    for (let i = from; i < to; i++) {
      sum += piece[i] as number;
      sums += sum;
    }
    sum %= 65_521;
    sums %= 65_521;
  }
  return ((sums << 16) | sum) >>> 0;
}

/** So many bytes cannot bring the sums beyond 32 bits. */
const longestRun = 3800;
