/** A text of a binary part, and where it ends: its length in units of UTF-16, then these. */
export function wideString(content: DataView, at: number): { text: string; end: number } {
  const length = content.getUint32(at, true);
  // A relationship that is not there has this length.
  if (length === 0xffffffff) return { text: '', end: at + 4 };
  const start = content.byteOffset + at + 4;
  if (at + 4 + 2 * length > content.byteLength) throw new RangeError('text beyond its record');
  const bytes = new Uint8Array(content.buffer, start, 2 * length);
  return {
    text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes),
    end: at + 4 + 2 * length,
  };
}
