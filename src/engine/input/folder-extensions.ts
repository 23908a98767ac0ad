import type { Reader } from '../../read/reader.ts';

/**
 * The extensions that are looked for in folders. Pictures, archives and notes in Markdown that lie
 * beside the tables are only spoken of when somebody names them.
 */
export function folderExtensions(readers: readonly Reader[]): string[] {
  const reading = readers.filter((reader) => !onlyNamed.has(reader.name));
  return [...new Set(reading.flatMap((reader) => reader.extensions))];
}

const onlyNamed = new Set(['foreign', 'markdown']);
