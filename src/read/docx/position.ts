import type { Block, Paragraph, WordCell, WordRow, WordTable } from './word-document.ts';

/** Where the handler stands: the innermost of everything that is open. */
export interface Position {
  /** Who takes the next paragraph or table: the document, a cell or a text box. */
  stories: Block[][];
  tables: WordTable[];
  rows: WordRow[];
  cells: WordCell[];
  /** A text box puts paragraphs inside a paragraph. */
  paragraphs: Paragraph[];
}
