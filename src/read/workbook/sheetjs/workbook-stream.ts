import { readStream } from '../../container/compound/read-stream.ts';
import { refusals } from '../../refusal/refusals.ts';

/**
 * The records of a workbook out of its compound file, made safe for SheetJS.
 *
 * It reads records that were cut off as far as they go and says nothing, so all are gone through
 * here: every part of a BIFF stream, the book and each of its sheets, runs from a BOF record to an EOF
 * record. And some damaged records keep it busy until memory is full, so those that say nothing of
 * what cells show are put out of its sight.
 *
 * @throws {Unreadable} when a part does not come to its end
 * @see [MS-XLS] 2.1.4 and 2.1.7.20
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  const stream = Uint8Array.from(readStream(bytes, 'Workbook', 'Book'));
  const view = new DataView(stream.buffer);
  const starts = [0];
  let records = 0;
  let isShown = true;
  for (const start of starts) {
    forEachRecord(view, start, (type, at) => {
      // The parts do not overlap, and a record has at least four bytes.
      if (++records > stream.length / 4) throw refusals.damaged();
      // Each BOUNDSHEET of the book says where its sheet begins.
      if (start === 0 && type === boundSheet) starts.push(view.getUint32(at + 4, true));
      isShown = type === continuation ? isShown : shown.has(type);
      if (!isShown) view.setUint16(at, nothing, true);
    });
  }
  return stream;
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
    take(type, at);
    if (type === beginning) depth++;
    if (type === end && --depth === 0) return;
    at += 4 + length;
  }
  throw refusals.damaged();
}

const beginning = 0x0809;
const end = 0x000a;
const boundSheet = 0x0085;
const continuation = 0x003c;
/** A number that no record has. */
const nothing = 0x7fff;

/** What of a book and its sheets shows in cells. */
const shown = new Set([
  beginning,
  end,
  boundSheet,
  0x0042, // CODEPAGE
  0x0022, // DATE1904
  0x002f, // FILEPASS
  0x00e0, // XF
  0x041e, // FORMAT
  0x00fc, // SST
  0x0081, // WSBOOL
  0x0200, // DIMENSIONS
  0x0208, // ROW
  0x007d, // COLINFO
  0x00e5, // MERGEDCELLS
  0x00fd, // LABELSST
  0x0204, // LABEL
  0x00d6, // RSTRING
  0x0203, // NUMBER
  0x027e, // RK
  0x00bd, // MULRK
  0x0205, // BOOLERR
  0x0006, // FORMULA
  0x0207, // STRING
]);
