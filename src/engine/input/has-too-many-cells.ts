/**
 * Whether a text has more lines and cells than any table: each costs far more memory than the byte
 * that separates it from the next, so that a few MB of nothing but tabs could take all there is.
 *
 * @param separators what divides cells, besides the ends of lines
 */
export function hasTooManyCells(bytes: Uint8Array, separators: string): boolean {
  if (bytes.length <= mostSeparators) return false;
  const counts = new Uint8Array(256);
  for (const separator of `\n\r${separators}`) counts[separator.charCodeAt(0)] = 1;
  let count = 0;
  for (let i = 0; i < bytes.length; i++) count += counts[bytes[i] as number] as number;
  return count > mostSeparators;
}

const mostSeparators = 2_000_000;
