import type { Grid } from '../grid/grid.ts';
import { openPackage, type Package } from './container/zip/open-package.ts';
import { readPart } from './container/zip/read-part.ts';
import { relationshipsOf } from './container/zip/relationships.ts';
import { acceptChanges } from './docx/accept-changes.ts';
import { documentHandler } from './docx/document-handler.ts';
import { flowTable } from './docx/flow-table.ts';
import { numberParagraphs } from './docx/number-paragraphs.ts';
import { readLists } from './docx/read-lists.ts';
import { readStyles } from './docx/read-styles.ts';
import type { Block, Paragraph } from './docx/word-document.ts';
import type { Flow, FlowLine } from './draft/flow.ts';
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
  const styles = readStyles(source, part);
  const numberOf = numberParagraphs(readLists(source, part, styles), styles);
  const body = readBlocks(source, part, numberOf).map(flowOf);
  const running = (type: string) => runningLines(source, part, type);
  return gridOfFlow([...running('header'), ...body, ...running('footer')]);
}

function readBlocks(
  source: Package,
  part: string,
  numberOf: (paragraph: Paragraph) => string,
): Block[] {
  const blocks: Block[] = [];
  readPart(source, part, acceptChanges(documentHandler(blocks, numberOf)));
  return blocks;
}

/** What stands above or below every page, each line once; sections often have the same. */
function runningLines(source: Package, document: string, type: string): FlowLine[] {
  const parts = relationshipsOf(source, document).filter((each) => each.type === type);
  const known = parts.flatMap(({ part }) => (source.has(part) ? [part] : []));
  const lines = known.flatMap((part) => readBlocks(source, part, () => '').flatMap(linesOf));
  return [...new Set(lines)].map((text) => ({ type: 'line', text, running: true }));
}

/** Tables above a page only put its words side by side. */
function linesOf(block: Block): string[] {
  if (block.type === 'paragraph') return block.text.trim() === '' ? [] : [block.text];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(linesOf)));
}

function flowOf(block: Block): Flow[number] {
  return block.type === 'table' ? flowTable(block) : { type: 'line', text: block.text };
}
