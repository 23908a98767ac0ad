import type { Grid } from '../../grid/grid.ts';
import { readStream } from '../container/compound/read-stream.ts';
import { gridOfFlow } from '../draft/grid-of-flow.ts';
import { compoundKind } from '../formats/compound-kind.ts';
import { refusals } from '../refusal/refusals.ts';
import { flowOfBody } from './flow-of-body.ts';
import type { Extract } from './load-extractor.ts';

/**
 * The grid of a document of Word 97. What the package hands over is text alone: merges are lost.
 *
 * @param extract `undefined` where the package is not installed
 * @throws {Unreadable} when it is not, or when the bytes are no sound document
 */
export async function gridOfDocument(
  bytes: Uint8Array,
  extract: Extract | undefined,
): Promise<Grid> {
  const kind = compoundKind(bytes);
  if (kind === null) throw refusals.notThis('Word 文档');
  if (kind !== 'document') throw refusals.damaged();
  if (isEncrypted(bytes)) throw refusals.encrypted();
  if (extract === undefined) throw refusals.oldWord();
  const grid = gridOfFlow(flowOfBody(await extractSoundly(bytes, extract)));
  return { ...grid, warnings: [...(grid.warnings ?? []), lost] };
}

/** [MS-DOC] 2.5.2: bit 8 of the flags. */
function isEncrypted(bytes: Uint8Array): boolean {
  return ((readStream(bytes, 'WordDocument')[0x0b] ?? 0) & 1) === 1;
}

async function extractSoundly(bytes: Uint8Array, extract: Extract): Promise<string> {
  try {
    return await extract(bytes);
  } catch (error) {
    throw refusals.damaged(error);
  }
}

const lost = '旧版 Word 文档（.doc）里看不出合并的单元格；结果有出入时，另存为 .docx 再检查';
