/**
 * CRC-32 of ZIP, carried on over the chunks of a file.
 *
 * @param before the checksum of what came before, 0 at the beginning
 */
export function crc32(before: number, chunk: Uint8Array): number {
  let crc = ~before;
  let at = 0;
  // Four bytes at a time, which takes a third of the time.
  for (; at + 4 <= chunk.length; at += 4) {
    crc ^=
      (chunk[at] as number) |
      ((chunk[at + 1] as number) << 8) |
      ((chunk[at + 2] as number) << 16) |
      ((chunk[at + 3] as number) << 24);
    crc =
      (table[768 + (crc & 0xff)] as number) ^
      (table[512 + ((crc >>> 8) & 0xff)] as number) ^
      (table[256 + ((crc >>> 16) & 0xff)] as number) ^
      (table[crc >>> 24] as number);
  }
  for (; at < chunk.length; at++) {
    crc = (table[(crc ^ (chunk[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/** What a byte makes of the checksum, and from 256, 512 and 768 on what it makes when more bytes follow it. */
const table = makeTable();

function makeTable(): Int32Array {
  const made = new Int32Array(1024);
  for (let i = 0; i < 1024; i++) {
    const before = made[i - 256] ?? 0;
    made[i] = i < 256 ? ofByte(i) : (made[before & 0xff] as number) ^ (before >>> 8);
  }
  return made;
}

function ofByte(byte: number): number {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
}
