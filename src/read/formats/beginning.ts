/**
 * The first characters of a file that may be markup, for telling formats apart: ASCII as it is,
 * whatever the encoding of the rest (zero bytes of UTF-16 are left out).
 */
export function beginning(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4096))
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)?\s*/, '');
}
