import type { Grid } from '../grid/grid.ts';
import { openPackage, type Package } from './container/zip/open-package.ts';
import { readPart } from './container/zip/read-part.ts';
import { relationshipsOf } from './container/zip/relationships.ts';
import { acceptChanges } from './docx/accept-changes.ts';
import { documentHandler } from './docx/document-handler.ts';
import { flowTable } from './docx/flow-table.ts';
import { numberParagraphs } from './docx/number-paragraphs.ts';
import { readLists } from './docx/read-lists.ts';
import type { Block } from './docx/word-document.ts';
import type { Flow } from './draft/flow.ts';
import { gridOfFlow } from './draft/grid-of-flow.ts';
import { formats } from './formats/formats.ts';
import type { Reader } from './reader.ts';
import { refusals } from './refusal/refusals.ts';

/**
 * Documents of Word 2007 and later, as they read when all tracked changes are accepted. Own code,
 * since no library keeps the places of cells, also in tables inside tables.
 */
export const docxReader: Reader = { ...formats.docx, read: readDocx };

/**
 * @throws {Unreadable} when the bytes are no sound document, or an empty one
 */
function readDocx(bytes: Uint8Array): Grid {
  const source = openPackage(bytes, 'Word 文档');
  const main = relationshipsOf(source, '').find(({ type }) => type === 'officeDocument');
  const part = main?.part ?? 'word/document.xml';
  if (!source.has(part)) throw refusals.notThis('Word 文档');
  return gridOfFlow(readBlocks(source, part).map(flowOf));
}

function readBlocks(source: Package, part: string): Block[] {
  const blocks: Block[] = [];
  const handler = documentHandler(blocks, numberParagraphs(readLists(source, part)));
  readPart(source, part, acceptChanges(handler));
  return blocks;
}

function flowOf(block: Block): Flow[number] {
  return block.type === 'table' ? flowTable(block) : { type: 'line', text: block.text };
}
