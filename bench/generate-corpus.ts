import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flowedText, type Row, tabbedText } from './dialects.ts';
import { makeRow } from './make-row.ts';
import { random } from './random.ts';
import type { Donor } from './read-donors.ts';

export interface CorpusSize {
  files: number;
  /** At least so many in all files together; the last project of a file is not cut short. */
  indicators: number;
}

/** What was written. */
export interface Corpus extends CorpusSize {
  folder: string;
  bytes: number;
}

/**
 * Writes made-up tables: projects of the seeds in new company, with other numbers, one file in three as
 * text that came out of a PDF. The same donors, size and seed give the same files.
 */
export function generateCorpus(
  folder: string,
  donors: readonly Donor[],
  size: CorpusSize,
  seed = 1,
): Corpus {
  mkdirSync(folder, { recursive: true });
  const next = random(seed);
  const corpus: Corpus = { folder, files: size.files, indicators: 0, bytes: 0 };
  for (let file = 0; file < size.files; file++) {
    const due = Math.ceil((size.indicators * (file + 1)) / size.files);
    const rows: Row[] = [];
    while (corpus.indicators < due) {
      const { row, indicators } = makeRow(donors, rows.length + 1, next);
      rows.push(row);
      corpus.indicators += indicators;
    }
    const write = file % 3 === 2 ? flowedText : tabbedText;
    const text = write(`第${file + 1}预算单位`, rows);
    writeFileSync(join(folder, `${String(file).padStart(5, '0')}.txt`), text);
    corpus.bytes += Buffer.byteLength(text);
  }
  return corpus;
}
