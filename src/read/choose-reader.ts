import type { Reader } from './reader.ts';

/**
 * The reader for a file: by what the file holds, then by its extension.
 *
 * @param bytes the whole file; archives keep their directory at the end
 * @param fileName with or without its folder; its extension may be in upper case
 * @param readers in the order of trust
 * @returns `undefined` when the content says nothing and nobody knows the extension
 */
export function chooseReader<Candidate extends Pick<Reader, 'extensions' | 'recognises'>>(
  bytes: Uint8Array,
  fileName: string,
  readers: readonly Candidate[],
): Candidate | undefined {
  const extension = /\.[^./\\]*$/.exec(fileName.toLowerCase())?.[0] ?? '';
  return (
    readers.find((reader) => reader.recognises(bytes)) ??
    readers.find((reader) => reader.extensions.includes(extension))
  );
}
