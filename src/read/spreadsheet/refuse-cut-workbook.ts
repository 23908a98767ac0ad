import { CFB } from '@e965/xlsx';
import { refusals } from '../refusal/refusals.ts';

/**
 * SheetJS reads a workbook that was cut off as far as it goes and says nothing. Every part of a BIFF
 * stream, the book and each of its sheets, runs from a BOF record to an EOF record.
 *
 * @throws {Unreadable} when one does not
 * @see [MS-XLS] 2.1.4 and 2.1.7.20
 */
export function refuseCutWorkbook(bytes: Uint8Array): void {
  const stream = workbookStream(bytes);
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const starts = [0];
  for (const start of starts) {
    forEachRecord(view, start, (type, at) => {
      // Each BOUNDSHEET of the book says where its sheet begins.
      if (start === 0 && type === boundSheet) starts.push(view.getUint32(at, true));
    });
  }
}

function workbookStream(bytes: Uint8Array): Uint8Array {
  try {
    const container = (CFB as Container).read(bytes, { type: 'array' });
    const entry = container.FileIndex.find(({ name }) => name === 'Workbook' || name === 'Book');
    const content = Uint8Array.from(entry?.content ?? []);
    if (entry !== undefined && content.length >= entry.size && content.length >= 4) return content;
  } catch (cause) {
    throw refusals.damaged(cause);
  }
  throw refusals.damaged();
}

/** The part of SheetJS that opens compound files; it comes without types. */
interface Container {
  read(bytes: Uint8Array, options: { type: 'array' }): { FileIndex: Stream[] };
}

interface Stream {
  name: string;
  size: number;
  content?: ArrayLike<number>;
}

/** Goes through one part, charts inside it included, and makes sure that it ends. */
function forEachRecord(
  view: DataView,
  start: number,
  take: (type: number, at: number) => void,
): void {
  let depth = 0;
  for (let at = start; at + 4 <= view.byteLength; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength) break;
    take(type, at + 4);
    if (beginnings.has(type)) depth++;
    if (type === end && --depth === 0) return;
    at += 4 + length;
  }
  throw refusals.damaged();
}

/** BOF of BIFF2, 3, 4 and 5 to 8. */
const beginnings = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const end = 0x000a;
const boundSheet = 0x0085;
