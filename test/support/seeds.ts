import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../seeds');

/** The five real documents: name and bytes. */
export const seeds: readonly { name: string; bytes: Uint8Array }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
