import type { Grid } from '../grid/grid.ts';
import { readPages } from './pdf/document/read-pages.ts';
import { refuseEmpty } from './pdf/document/refuse-empty.ts';
import { gridOfPages } from './pdf/pages/grid-of-pages.ts';
import { warningsOf } from './pdf/pages/warnings-of.ts';
import type { Reader } from './reader.ts';

/** PDF: cells from the lines drawn around them, or from the white space between them; else lines of text. */
export const pdfReader: Reader = {
  name: 'pdf',
  extensions: ['.pdf'],
  recognises,
  read,
};

/** Some programs put a few bytes of their own before the mark; readers accept it in the first 1024. */
function recognises(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

async function read(bytes: Uint8Array): Promise<Grid> {
  const results = await readPages(bytes);
  refuseEmpty(results);
  const warnings = warningsOf(results);
  const grid = gridOfPages(results.map((result) => result.content));
  return warnings.length === 0 ? grid : { ...grid, warnings };
}
