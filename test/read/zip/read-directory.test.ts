import { describe, expect, test } from 'vitest';
import { type Entry, readDirectory } from '../../../src/read/container/zip/read-directory.ts';
import { archive } from '../making/archive.ts';
import { joined } from '../making/joined.ts';
import { numbers } from '../making/numbers.ts';

const bytes = archive({ 'xl/甲.xml': '<a/>'.repeat(50), mimetype: 'text' });
const entries = readDirectory(bytes) ?? [];

describe('the directory of an archive', () => {
  test('lists its files', () => {
    expect(entries).toMatchObject([
      { name: 'xl/甲.xml', method: 8, isEncrypted: false, size: 200, offset: 0 },
      { name: 'mimetype', method: 0, compressedSize: 4, size: 4 },
    ]);
  });

  test('may be followed by a comment', () => {
    const comment = new TextEncoder().encode('PK 注释');
    expect(readDirectory(joined(bytes, comment))).toEqual(entries);
  });

  test('is found in an archive of the large kind', () => {
    expect(readDirectory(enlarged())).toEqual(entries);
  });

  test.each([
    ['no archive', new TextEncoder().encode('项目')],
    ['an archive without its end', bytes.subarray(0, -1)],
    ['an end alone', bytes.subarray(-22)],
  ])('is not there in %s', (_, other) => {
    expect(readDirectory(other)).toBeNull();
  });
});

/** The same archive as programs write it that do not know the sizes beforehand: APPNOTE.TXT, 4.5.3. */
function enlarged(): Uint8Array {
  const locals = bytes.subarray(0, startOfDirectory());
  const directory = joined(...entries.map(largeEntry));
  const end = joined(
    numbers([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4]),
    numbers([entries.length, 8], [entries.length, 8], [directory.length, 8], [locals.length, 8]),
    numbers([0x07064b50, 4], [0, 4], [locals.length + directory.length, 8], [1, 4]),
    numbers([0x06054b50, 4], [0, 4], [0xffff, 2], [0xffff, 2]),
    numbers([0xffffffff, 4], [0xffffffff, 4], [0, 2]),
  );
  return joined(locals, directory, end);
}

function startOfDirectory(): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 22 + 16, true);
}

function largeEntry(entry: Entry): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const other = numbers([0x5455, 2], [1, 2], [0, 1]);
  const extra = numbers(
    [1, 2],
    [24, 2],
    [entry.size, 8],
    [entry.compressedSize, 8],
    [entry.offset, 8],
  );
  return joined(
    numbers([0x02014b50, 4], [45, 2], [45, 2], [0, 2], [entry.method, 2], [0, 4], [entry.crc32, 4]),
    numbers([0xffffffff, 4], [0xffffffff, 4], [name.length, 2], [other.length + extra.length, 2]),
    numbers([0, 2], [0, 2], [0, 2], [0, 4], [0xffffffff, 4]),
    name,
    other,
    extra,
  );
}
