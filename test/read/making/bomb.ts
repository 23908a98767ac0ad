import { constants, deflateRawSync } from 'node:zlib';

/** So many megabytes of spaces, deflated to a thousandth; made without ever being unpacked. */
export function deflatedSpaces(megabytes: number): Uint8Array {
  const one = deflateRawSync(Buffer.alloc(1 << 20, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const lastBlock = Buffer.from([3, 0]);
  return Uint8Array.from(
    Buffer.concat([...Array.from({ length: megabytes }, () => one), lastBlock]),
  );
}
