import { refusals } from '../../refusal/refusals.ts';

/** Equal pieces of bytes, and for each of them which one comes after it. */
export interface Sectors {
  bytes: Uint8Array;
  size: number;
  next: Uint32Array;
}

/**
 * The bytes of a chain of sectors.
 *
 * @throws {Unreadable} when the chain leads out of the file or round in a ring
 */
export function gather({ bytes, size, next }: Sectors, start: number): Uint8Array {
  const chain: number[] = [];
  for (let sector = start; sector !== endOfChain; sector = next[sector] as number) {
    if (sector >= next.length || sector * size >= bytes.length || chain.length > next.length) {
      throw refusals.damaged();
    }
    chain.push(sector);
  }
  const gathered = new Uint8Array(chain.length * size);
  // The last sector of a file may be cut short.
  chain.forEach((sector, i) => {
    gathered.set(bytes.subarray(sector * size, (sector + 1) * size), i * size);
  });
  return gathered;
}

const endOfChain = 0xfffffffe;
