import type { XmlHandler } from '../container/xml/xml-handler.ts';
import { noteProperty } from './note-property.ts';
import type { Position } from './position.ts';
import { textOf } from './text-of.ts';
import type { Block, Paragraph, WordCell, WordRow, WordTable } from './word-document.ts';

/**
 * Puts the blocks of WordprocessingML into `blocks`.
 *
 * @param numberOf what Word puts before a paragraph; asked in the order of the document
 * @see ECMA-376 part 1, 17.3 and 17.4
 */
export function documentHandler(
  blocks: Block[],
  numberOf: (paragraph: Paragraph) => string,
): XmlHandler {
  const at: Position = { stories: [blocks], tables: [], rows: [], cells: [], paragraphs: [] };
  let isText = false;
  return {
    open(element, attributes) {
      openBlock(at, element);
      noteProperty(at, element, attributes);
      isText = element === 't';
      append(at, textOf(element, attributes));
    },
    close(element) {
      const paragraph = element === 'p' ? at.paragraphs.at(-1) : undefined;
      if (paragraph !== undefined) paragraph.text = numberOf(paragraph) + paragraph.text;
      closeBlock(at, element);
      isText = false;
    },
    text(piece) {
      if (isText) append(at, piece);
    },
  };
}

function openBlock(at: Position, element: string): void {
  const story = at.stories.at(-1) as Block[];
  if (element === 'p') {
    at.paragraphs.push({ type: 'paragraph', text: '' });
    story.push(at.paragraphs.at(-1) as Paragraph);
  } else if (element === 'tbl') {
    at.tables.push({ type: 'table', rows: [] });
    story.push(at.tables.at(-1) as WordTable);
  } else if (element === 'tr') {
    at.rows.push({ before: 0, hidden: false, deleted: false, cells: [] });
    at.tables.at(-1)?.rows.push(at.rows.at(-1) as WordRow);
  } else if (element === 'tc') {
    at.cells.push({ columnSpan: 1, blocks: [] });
    at.rows.at(-1)?.cells.push(at.cells.at(-1) as WordCell);
    at.stories.push((at.cells.at(-1) as WordCell).blocks);
  } else if (element === 'txbxContent') {
    at.stories.push([]);
  }
}

function closeBlock(at: Position, element: string): void {
  if (element === 'p') at.paragraphs.pop();
  else if (element === 'tbl') at.tables.pop();
  else if (element === 'tr') at.rows.pop();
  else if (element === 'tc') {
    at.cells.pop();
    at.stories.pop();
  } else if (element === 'txbxContent') {
    const box = at.stories.pop() as Block[];
    (at.stories.at(-1) as Block[]).push(...box);
  }
}

function append(at: Position, text: string): void {
  const paragraph = at.paragraphs.at(-1);
  if (paragraph !== undefined) paragraph.text += text;
}
