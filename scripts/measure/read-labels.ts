import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Label } from './label.ts';

/** A table and what was labelled in it. */
export interface LabelledSeed {
  /** How the names of its files begin, such as `003`. */
  name: string;
  bytes: Uint8Array;
  labels: readonly Label[];
}

/**
 * All labelled tables, by name.
 *
 * @param folder of the labels, within the repository or anywhere; a table that is no seed lies beside its labels
 */
export function readLabels(repository = '.', folder = 'fixtures/labelled'): LabelledSeed[] {
  const labelled = resolve(repository, folder);
  const files = readdirSync(labelled).filter((file) => file.endsWith(ending));
  return files.sort().map((file) => {
    const name = file.slice(0, -ending.length);
    const lines = readFileSync(join(labelled, file), 'utf8').trim().split('\n');
    const labels = lines.map((line): Label => JSON.parse(line));
    return { name, bytes: readTable([join(repository, 'seeds'), labelled], name), labels };
  });
}

function readTable(folders: readonly string[], name: string): Uint8Array {
  const isOfName = (file: string) => file.startsWith(name) && file.endsWith('.txt');
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter(isOfName)
      .map((file) => join(folder, file)),
  );
  const [file] = files;
  if (file === undefined) throw new Error(`the table ${name}….txt is missing`);
  return readFileSync(file);
}

const ending = '.findings.jsonl';
