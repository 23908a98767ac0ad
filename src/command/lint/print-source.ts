import { resolve } from 'node:path';
import { readInput } from '../../engine/input/read-input.ts';
import { readersOf } from '../../engine/input/readers-of.ts';
import { parseDocument } from '../../engine/parse-document.ts';
import { visible } from '../../text/visible.ts';
import type { Io } from '../io.ts';
import { known } from '../known.ts';
import { tellProblems } from '../output/tell-problems.ts';

/**
 * `--print-source FILE`: the canonical text that line and column of a finding count in.
 *
 * @returns the exit code: 2 where the file cannot be read
 */
export async function printSource(file: string, io: Io): Promise<number> {
  const bytes = readInput(resolve(io.folder, file));
  if (!(bytes instanceof Uint8Array)) return tellProblems(file, [bytes], io);
  const { root, problems } = await parseDocument(bytes, file, readersOf(known.plugins));
  if (!root) return tellProblems(file, problems, io);
  const { text } = root.source;
  io.stdout.write(io.stdout.isTerminal ? text.split('\n').map(visible).join('\n') : text);
  return 0;
}
