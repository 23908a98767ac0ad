import type { Grid } from '../grid/grid.ts';
import { gridOfDocument } from './doc/grid-of-document.ts';
import { loadExtractor } from './doc/load-extractor.ts';
import { formats } from './formats/formats.ts';
import type { Reader } from './reader.ts';

/** Documents of Word 97 to 2003, where the optional package word-extractor is installed. */
export const docReader: Reader = { ...formats.doc, read: readDoc };

/**
 * @throws {Unreadable} when the package is not there, or the bytes are no sound document
 */
async function readDoc(bytes: Uint8Array): Promise<Grid> {
  return gridOfDocument(bytes, await loadExtractor());
}
