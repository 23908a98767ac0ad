import { readDirectory } from '../container/zip/read-directory.ts';

/**
 * Names of the files in a ZIP archive as far as they can be told, also where its end is missing;
 * lower case, with slashes, since writers differ in both. Empty when the bytes are no archive.
 */
export function zipNames(bytes: Uint8Array): string[] {
  if (!isLocalHeader(bytes, 0)) return [];
  const names = readDirectory(bytes)?.map((entry) => entry.name) ?? localNames(bytes);
  return names.map((name) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase());
}

function localNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = 0; at !== -1 && at + 30 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    if (!isLocalHeader(bytes, at)) continue;
    const length = (bytes[at + 26] as number) + (bytes[at + 27] as number) * 256;
    names.push(new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + length)));
  }
  return names;
}

/** `PK\x03\x04` */
function isLocalHeader(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4;
}
