import type { Grid } from '../grid/grid.ts';
import { formats } from './formats/formats.ts';
import { isDamaged } from './pdf/damage/is-damaged.ts';
import { readPages } from './pdf/pages/read-pages.ts';
import { refuseEmpty } from './pdf/pages/refuse-empty.ts';
import { warningsOf } from './pdf/pages/warnings-of.ts';
import { forgiveStrays } from './pdf/pdfjs/forgive-strays.ts';
import { gridOfPages } from './pdf/rows/grid-of-pages.ts';
import type { Reader } from './reader.ts';

/** PDF: cells from the lines drawn around them, or from the white space between them; else lines of text. */
export const pdfReader: Reader = { ...formats.pdf, read: readPdf };

/**
 * @throws {Unreadable} when the document is locked or damaged, or has no text
 */
async function readPdf(bytes: Uint8Array): Promise<Grid> {
  const damaged = isDamaged(bytes);
  const results = await forgiveStrays(() => readPages(bytes));
  refuseEmpty(results);
  const grid = gridOfPages(results.map((result) => result.content));
  const warnings = [...(grid.warnings ?? []), ...warningsOf(results, damaged)];
  return warnings.length === 0 ? grid : { ...grid, warnings };
}
