/** One file of an archive, as the directory at the archive's end lists it. */
export interface Entry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  isEncrypted: boolean;
  crc32: number;
  compressedSize: number;
  /** What the archive says; see `inflateEntry` for what it holds. */
  size: number;
  /** Where the local header begins. */
  offset: number;
}

/**
 * The directory of a ZIP archive.
 *
 * @returns `null` when the bytes have none that is whole: no archive, or the end of it is missing
 * @see APPNOTE.TXT, 4.3.12, 4.3.14 to 4.3.16 and 4.5.3
 */
export function readDirectory(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const { count, offset } = readEnd(view, end);
  const entries: Entry[] = [];
  let at = offset;
  while (entries.length < count) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    entries.push(readEntry(view, at));
    at += 46 + extraLengths(view, at).reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

function readEnd(view: DataView, end: number): { count: number; offset: number } {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return { count, offset };
  const large = readUint64(view, locator + 8);
  if (large + 56 > view.byteLength) return { count, offset };
  return { count: readUint64(view, large + 32), offset: readUint64(view, large + 48) };
}

function readEntry(view: DataView, at: number): Entry {
  const [nameLength, extraLength] = extraLengths(view, at);
  const entry: Entry = {
    name: nameAt(view, at + 46, nameLength),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    crc32: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  widen(entry, view, at + 46 + nameLength, extraLength);
  return entry;
}

function extraLengths(view: DataView, at: number): [name: number, extra: number, comment: number] {
  return [
    view.getUint16(at + 28, true),
    view.getUint16(at + 30, true),
    view.getUint16(at + 32, true),
  ];
}

function nameAt(view: DataView, at: number, length: number): string {
  const rest = Math.max(0, Math.min(length, view.byteLength - at));
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, rest));
}

/** ZIP64: numbers that read 0xffffffff stand in an extra field, in this order. */
function widen(entry: Entry, view: DataView, start: number, length: number): void {
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const key of ['size', 'compressedSize', 'offset'] as const) {
      if (entry[key] !== 0xffffffff || value + 8 > end) continue;
      entry[key] = readUint64(view, value);
      value += 8;
    }
  }
}

function readUint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
