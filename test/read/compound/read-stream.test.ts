import { CFB } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readStream } from '../../../src/read/container/compound/read-stream.ts';
import { Unreadable } from '../../../src/read/unreadable.ts';

describe('a stream of a compound file', () => {
  test.each([
    ['small, among other small ones', 100],
    ['of exactly one small sector', 64],
    ['just too large for small sectors', 4096],
    ['over many sectors', 100_000],
    ['so large that the list of sectors has pages of its own', 8_000_000],
  ])('%s', (_, size) => {
    const content = bytesOf(size);
    expect(Buffer.compare(readStream(compound(content), 'Nothing', 'Book'), content)).toBe(0);
  });

  test('that is not there', () => {
    expect(() => readStream(compound(bytesOf(100)), 'Workbook')).toThrow(Unreadable);
  });

  test('whose sectors go round in a ring', () => {
    const file = compound(bytesOf(100_000));
    const view = new DataView(file.buffer);
    const table = 512 * (view.getUint32(76, true) + 1);
    const ring = file.slice();
    for (let i = 0; i < 128; i++) new DataView(ring.buffer).setUint32(table + 4 * i, i ^ 1, true);
    expect(() => readStream(ring, 'Book')).toThrow(Unreadable);
  });

  test.each([
    ['no file at all', new Uint8Array()],
    ['a header alone', compound(bytesOf(100)).slice(0, 512)],
    ['a file cut off', compound(bytesOf(100_000)).slice(0, 50_000)],
  ])('of %s', (_, bytes) => {
    expect(() => readStream(bytes, 'Book')).toThrow(Unreadable);
  });
});

function bytesOf(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => (i * 7919) >> 3);
}

function compound(content: Uint8Array): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/Other', bytesOf(200));
  CFB.utils.cfb_add(container, '/Book', content);
  return new Uint8Array(CFB.write(container, { type: 'array' }));
}
