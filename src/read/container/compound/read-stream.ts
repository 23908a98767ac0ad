import { refusals } from '../../refusal/refusals.ts';
import { gather, type Sectors } from './gather.ts';

/**
 * One stream of an OLE compound file, in which Office 97 keeps its documents. Own code, since the
 * library at hand never ends when the sectors of a damaged file go round in a ring.
 *
 * @param names the stream is the first that has one of these
 * @throws {Unreadable} when there is none, or a part of it is missing
 * @see [MS-CFB] 2.2 to 2.6
 */
export function readStream(bytes: Uint8Array, ...names: string[]): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.length < headerSize ? 0 : 2 ** view.getUint16(30, true);
  if (size !== 512 && size !== 4096) throw refusals.damaged();
  const sectors: Sectors = { bytes: bytes.subarray(size), size, next: new Uint32Array() };
  sectors.next = readTable(sectors, view);
  const entries = readEntries(gather(sectors, view.getUint32(48, true)));
  const [root] = entries;
  const entry = entries.find(({ name }) => names.includes(name));
  if (root === undefined || entry === undefined) throw refusals.damaged();
  // Small streams share the sectors of a large one, which belongs to the root.
  const isSmall = entry.size < view.getUint32(56, true);
  const stream = gather(isSmall ? smallSectors(sectors, root, view) : sectors, entry.start);
  if (stream.length < entry.size) throw refusals.damaged();
  return stream.subarray(0, entry.size);
}

const headerSize = 512;

/** Which sector comes after which: the sectors that say so are listed in the header and beyond it. */
function readTable({ bytes, size }: Sectors, view: DataView): Uint32Array {
  const count = Math.ceil(bytes.length / size);
  const sectorAt = (sector: number) => bytes.subarray(sector * size, (sector + 1) * size);
  const listed = [...numbersOf(new Uint8Array(view.buffer, view.byteOffset + 76, headerSize - 76))];
  let next = view.getUint32(68, true);
  while (next < count && listed.length <= count + headerSize) {
    const page = numbersOf(sectorAt(next));
    listed.push(...page.subarray(0, -1));
    next = page.at(-1) ?? count;
  }
  return numbersOf(joined(listed.filter((sector) => sector < count).map(sectorAt)));
}

function smallSectors(sectors: Sectors, root: Entry, view: DataView): Sectors {
  const next = numbersOf(gather(sectors, view.getUint32(60, true)));
  return { bytes: gather(sectors, root.start), size: 64, next };
}

interface Entry {
  name: string;
  start: number;
  size: number;
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    const name = directory.subarray(at, at + Math.max(0, length - 2));
    entries.push({
      name: new TextDecoder('utf-16le').decode(name),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
