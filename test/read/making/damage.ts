import { unzipSync, zipSync } from 'fflate';
import { joined } from './joined.ts';

/** Numbers from 0 up to, not including, 1; the same for the same seed. */
export type Random = () => number;

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A variant of a file as bad disks, broken transfers and evil people make them. */
export function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const damages = [cut, truncate, overwrite, blank, repeat, swap];
  return damages[Math.floor(random() * damages.length)]?.(bytes, random) ?? bytes;
}

/** A sound archive around damaged parts. */
export function damageParts(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const victim = Math.floor(random() * parts.length);
  return zipSync(
    Object.fromEntries(
      parts.map(([name, content], i) => [name, i === victim ? damage(content, random) : content]),
    ),
    { level: 1 },
  );
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  const { from, to } = range(bytes, random);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
}

function truncate(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, Math.floor(random() * bytes.length));
}

function overwrite(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = Uint8Array.from(bytes);
  const count = 1 + Math.floor(random() * 20);
  for (let i = 0; i < count; i++) {
    damaged[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  }
  return damaged;
}

function blank(bytes: Uint8Array, random: Random): Uint8Array {
  const { from, to } = range(bytes, random);
  return Uint8Array.from(bytes).fill(random() < 0.5 ? 0 : 255, from, to);
}

function repeat(bytes: Uint8Array, random: Random): Uint8Array {
  const { from, to } = range(bytes, random);
  return joined(bytes.subarray(0, to), bytes.subarray(from));
}

function swap(bytes: Uint8Array, random: Random): Uint8Array {
  const { from, to } = range(bytes, random);
  const middle = Math.floor((from + to) / 2);
  return joined(
    bytes.subarray(0, from),
    bytes.subarray(middle, to),
    bytes.subarray(from, middle),
    bytes.subarray(to),
  );
}

/** Mostly short. */
function range(bytes: Uint8Array, random: Random): { from: number; to: number } {
  const from = Math.floor(random() * bytes.length);
  return { from, to: Math.min(bytes.length, from + Math.ceil(random() ** 4 * bytes.length)) };
}
