import { refusals } from '../../refusal/refusals.ts';
import { inflateEntry } from './inflate-entry.ts';
import { type Entry, readDirectory } from './read-directory.ts';

/** An archive of named parts, as .xlsx, .docx and .ods are. */
export interface Package {
  /** Whether there is a part of this name; case and slashes do not matter, as writers differ in both. */
  has(name: string): boolean;
  /** @throws {Unreadable} when the part is missing or not what the archive says it is */
  read(name: string, emit: (piece: Uint8Array) => void): void;
}

/**
 * @param what what the bytes should be, for the message when they are something else
 * @throws {Unreadable} when the bytes are no whole archive, or unpack to more than 256 MB
 */
export function openPackage(bytes: Uint8Array, what: string): Package {
  if (bytes.length === 0) throw refusals.empty();
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refusals.notThis(what);
  const entries = readDirectory(bytes);
  if (entries === null) throw refusals.damaged();
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > 256 * 1024 * 1024) throw refusals.tooLarge();
  if (entries.some(isBomb)) throw refusals.bomb();
  const parts = new Map<string, Entry>(entries.map((entry) => [comparable(entry.name), entry]));
  return {
    has: (name) => parts.has(comparable(name)),
    read(name, emit) {
      const entry = parts.get(comparable(name));
      if (entry === undefined) throw refusals.damaged();
      inflateEntry(bytes, entry, emit);
    },
  };
}

/** The most repetitive tables shrink to a fiftieth; nothing but spaces to a thousandth. */
function isBomb({ size, compressedSize }: Entry): boolean {
  return size > 16 * 1024 * 1024 && size > 200 * compressedSize;
}

function comparable(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
