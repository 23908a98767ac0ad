import type { Grid } from '../grid/grid.ts';
import { chooseSeparator } from './csv/choose-separator.ts';
import { splitRecords } from './csv/split-records.ts';
import { gridOfFlow } from './draft/grid-of-flow.ts';
import { layOut } from './draft/lay-out.ts';
import { pad } from './draft/pad.ts';
import { formats } from './formats/formats.ts';
import type { Reader } from './reader.ts';
import { gridOfText, readText } from './text.ts';

/** Delimited text in any encoding, with or without quote marks; one table. */
export const csvReader: Reader = { ...formats.csv, read: readCsv };

/**
 * @throws {Unreadable} when the bytes are not text
 */
function readCsv(bytes: Uint8Array): Grid {
  const { text } = readText(bytes).source;
  const separator = chooseSeparator(text);
  if (separator === null) return gridOfLines(text);
  const records = splitRecords(text.replace(/^sep=.\n/i, ''), separator);
  const rows = records.map((record) => record.map((field) => ({ text: field })));
  pad(rows);
  return layOut(
    rows.map((cells) => ({ cells, table: 0 })),
    (row, cell) => `第${row + 1}行第${cell + 1}列`,
  );
}

/** One column of lines, where lines with commas have been put in quotes. */
function gridOfLines(text: string): Grid {
  if (!text.includes('"')) return gridOfText(text);
  const records = splitRecords(text, ',').map((record) => record.join(','));
  return gridOfFlow(records.map((line) => ({ type: 'line', text: line })));
}
