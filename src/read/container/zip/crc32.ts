/**
 * CRC-32 of ZIP, carried on over the chunks of a file.
 *
 * @param before the checksum of what came before, 0 at the beginning
 */
export function crc32(before: number, chunk: Uint8Array): number {
  let crc = ~before;
  for (let i = 0; i < chunk.length; i++) {
    crc = (table[(crc ^ (chunk[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
