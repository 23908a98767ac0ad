import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from './label.ts';

/** A seed and what was labelled in it. */
export interface LabelledSeed {
  /** The first three digits of its file, such as `003`. */
  name: string;
  bytes: Uint8Array;
  labels: readonly Label[];
}

/** All labelled seeds of a repository, by name. */
export function readLabels(repository = '.'): LabelledSeed[] {
  const folder = join(repository, 'fixtures/labelled');
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  return files.sort().map((file) => {
    const name = file.slice(0, -ending.length);
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    const labels = lines.map((line): Label => JSON.parse(line));
    return { name, bytes: readSeed(join(repository, 'seeds'), name), labels };
  });
}

function readSeed(folder: string, name: string): Uint8Array {
  const file = readdirSync(folder).find((each) => each.startsWith(`${name}_`));
  if (file === undefined) throw new Error(`seeds/${name}_… is missing`);
  return readFileSync(join(folder, file));
}

const ending = '.findings.jsonl';
