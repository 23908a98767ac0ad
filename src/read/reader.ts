import type { Grid } from '../grid/grid.ts';

/** Knows one file format and no budget word: bytes in, grid out, nothing dropped. */
export interface Reader {
  name: string;
  /** Extensions with the dot, lower case; the content decides first. */
  extensions: string[];
  /** Whether the first bytes look like this format; `true` only where the format marks itself. */
  recognises(bytes: Uint8Array): boolean;
  /**
   * @throws {Unreadable} when the bytes are not a sound file of this format
   */
  read(bytes: Uint8Array): Grid | Promise<Grid>;
}
