import { readFileSync } from 'node:fs';
import type { Grid } from '../../../src/grid/grid.ts';
import { pdfReader } from '../../../src/read/pdf.ts';

/** The grid of a file in fixtures/pdf, or of bytes. */
export async function readPdf(from: string | Uint8Array): Promise<Grid> {
  const bytes =
    typeof from === 'string' ? new Uint8Array(readFileSync(`fixtures/pdf/${from}`)) : from;
  return pdfReader.read(bytes);
}
