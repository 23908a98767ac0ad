import type { Grid, Row } from '../grid/grid.ts';
import { decode } from '../text/decode.ts';
import { Source } from '../text/source.ts';
import { SourceText } from '../text/source-text.ts';
import type { Reader } from './reader.ts';
import { Unreadable } from './unreadable.ts';

/** Plain text: lines, and where a line holds tabs, rows of cells. */
export const textReader: Reader = {
  name: 'text',
  extensions: ['.txt', '.text'],
  recognises: () => false,
  read: readText,
};

/**
 * @throws {Unreadable} when the bytes are not text
 */
export function readText(bytes: Uint8Array): Grid {
  const { text } = decode(bytes);
  if (isBinary(text)) {
    throw new Unreadable(
      '文件内容不是文字',
      '确认文件没有损坏；表格是 Excel、Word 或 PDF 格式的，保留原来的扩展名',
    );
  }
  return gridOfText(text);
}

/** The grid of a canonical text that has been decoded already. */
export function gridOfText(text: string): Grid {
  const rows: Row[] = [];
  let table = -1;
  let inTable = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const isRow = line.includes('\t');
    if (isRow && !inTable) table++;
    inTable = isRow;
    rows.push({ cells: cellsOf(line, start), table: isRow ? table : null });
    start += line.length + 1;
  }
  return { source: new Source(text), rows };
}

function cellsOf(line: string, start: number): Row['cells'] {
  const cells: Row['cells'] = [];
  let from = 0;
  for (const cell of line.split('\t')) {
    cells.push({ text: SourceText.of(cell, start + from) });
    from += cell.length + 1;
  }
  return cells;
}

/** Text files hold hardly any control characters; programs, pictures and archives are full of them. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  const broken = sample.match(/\ufffd/g)?.length ?? 0;
  return controls > sample.length * 0.02 || broken > sample.length * 0.3;
}
