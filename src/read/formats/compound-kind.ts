import { startsWith } from './starts-with.ts';

/** What an OLE compound file is; `null` when the bytes are none. */
export type CompoundKind = 'workbook' | 'document' | 'encrypted' | 'other' | null;

/**
 * Tells apart the files that share the container of Office 97: .xls, .et, .doc, .wps, and everything
 * that newer Office saves with a password.
 *
 * Directory entries are 128 bytes long, begin at multiples of 128 and open with a name in UTF-16;
 * looking at all such places finds them also in a file whose tables are damaged. The streams of
 * embedded objects come after the file's own.
 *
 * @see [MS-CFB] 2.6.1
 */
export function compoundKind(bytes: Uint8Array): CompoundKind {
  if (!startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return null;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const kind = kindByStream.get(nameAt(bytes, at));
    if (kind !== undefined) return kind;
  }
  return 'other';
}

function nameAt(bytes: Uint8Array, at: number): string {
  const length = bytes[at + 64] as number;
  if (length < 4 || length > 64 || bytes[at + 65] !== 0) return '';
  return new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2));
}

const kindByStream = new Map<string, CompoundKind>([
  ['Workbook', 'workbook'],
  ['Book', 'workbook'],
  ['WordDocument', 'document'],
  ['EncryptedPackage', 'encrypted'],
  ['EncryptionInfo', 'encrypted'],
]);
