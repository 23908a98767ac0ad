/** An OLE compound file with these streams in its directory, and nothing in them. */
export function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 512 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, i) => {
      view.setUint16(at + 2 * i, letter.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * name.length + 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
  });
  return bytes;
}
