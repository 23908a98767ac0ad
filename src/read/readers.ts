import { foreignReader } from './formats/foreign.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text.ts';

/** A reader that loads its library when it first reads. */
export interface LazyReader extends Reader {
  load(): Promise<Reader>;
}

/** All readers, in the order in which `chooseReader` should ask them; light until one reads. */
export const readers: readonly LazyReader[] = [
  { ...textReader, load: async () => textReader },
  { ...foreignReader, load: async () => foreignReader },
];
