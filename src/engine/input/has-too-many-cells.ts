/**
 * Whether a text has more lines and cells than any table: each costs far more memory than the byte
 * that separates it from the next, so that a few MB of nothing but tabs could take all there is.
 */
export function hasTooManyCells(bytes: Uint8Array): boolean {
  if (bytes.length <= mostSeparators) return false;
  let count = 0;
  for (const byte of bytes) {
    if (byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x2c || byte === 0x7c) count++;
  }
  return count > mostSeparators;
}

const mostSeparators = 2_000_000;
