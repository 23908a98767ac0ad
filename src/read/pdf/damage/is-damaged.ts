import { refusals } from '../../refusal/refusals.ts';
import { streamsOf } from './streams-of.ts';
import { unpack } from './unpack.ts';

/**
 * Whether bytes of the file are missing or wrong. pdf.js reads on as far as it can and says nothing; but a
 * file ends in a mark and the place of its index, and compressed data in a checksum.
 *
 * @throws {Unreadable} when there is more compressed data than any table of people
 */
export function isDamaged(bytes: Uint8Array): boolean {
  // One character for each byte, whichever it is.
  const text = new TextDecoder('latin1').decode(bytes);
  let size = 0;
  let isSound = hasIndex(text);
  // Encrypted data says nothing of itself.
  const streams = text.includes('/Encrypt') ? [] : streamsOf(bytes, text);
  for (const stream of streams) {
    const unpacked = unpack(bytes, stream, mostBytes - size);
    size += unpacked.size;
    if (size > mostBytes) throw refusals.tooLarge();
    isSound &&= unpacked.isSound;
  }
  return !isSound;
}

/** Places count from the first line of the PDF, where something stands ahead of it. */
function hasIndex(text: string): boolean {
  const place = /startxref\s+(\d+)\s+%%EOF/.exec(text.slice(-4096))?.[1];
  if (place === undefined) return false;
  const starts = [Number(place), Number(place) + text.indexOf('%PDF-')];
  return starts.some((at) => /^\s*(?:xref|\d+\s+\d+\s+obj)/.test(text.slice(at, at + 40)));
}

const mostBytes = 256 * 1024 * 1024;
