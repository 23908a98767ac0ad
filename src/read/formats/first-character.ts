/**
 * The first character of a file that says something: after the byte-order mark, zero bytes and white
 * space. Every file is asked by every format; this look costs far less than the whole {@link beginning}.
 */
export function firstCharacter(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => !passed.has(byte));
  return first === -1 ? '' : String.fromCharCode(bytes[first] as number);
}

const passed = new Set([0, 9, 10, 11, 12, 13, 32, 0xa0, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);
