import { pageNumberWords } from '../../glossary/form-words.ts';
import type { ColumnField } from '../../glossary/headings.ts';
import type { Grid } from '../../grid/grid.ts';
import type { SourceText } from '../../text/source-text.ts';
import { readFigures } from './read-figures.ts';
import { readHeadingLine } from './read-heading-line.ts';
import { usualSpacing } from './usual-spacing.ts';

/** One line of text that has lost its table. */
export interface Line {
  /** Without the white space at both ends. */
  text: SourceText;
  /** Spaces before it. */
  indent: number;
  /** Whether a blank line or something that is no row stands before it. */
  isAfterGap: boolean;
  /** The fields of a heading line. */
  heading: ColumnField[] | null;
  /** Amounts at its end, as many as there are. */
  figures: SourceText[];
  /** What stands before the amounts. */
  beforeFigures: SourceText;
}

/** The lines of a document without blank ones and page numbers. */
export function readLines(grid: Grid): Line[] {
  const lines: Line[] = [];
  /** How many blank lines stand before each; more than any where a page begins. */
  const gaps: number[] = [];
  let gap = Number.POSITIVE_INFINITY;
  for (const row of grid.rows) {
    const raw = row.cells.length === 1 ? row.cells[0]?.text : undefined;
    for (const cell of raw === undefined ? row.cells.map((other) => other.text) : [raw]) {
      const text = cell.trim();
      if (text.value === '') gap++;
      else if (pageNumberWords.test(text.value)) gap = Number.POSITIVE_INFINITY;
      else {
        lines.push(readLine(cell, text));
        gaps.push(gap);
        gap = 0;
      }
    }
  }
  const usual = usualSpacing(lines, gaps);
  lines.forEach((line, i) => {
    line.isAfterGap = (gaps[i] as number) > usual;
  });
  return lines;
}

function readLine(raw: SourceText, text: SourceText): Line {
  const { figures, before } = readFigures(text);
  return {
    text,
    indent: raw.value.length - raw.value.trimStart().length,
    isAfterGap: false,
    heading: readHeadingLine(text.value),
    figures,
    beforeFigures: before,
  };
}
