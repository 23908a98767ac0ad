import { resolve } from 'node:path';
import type { Configs } from '../../config/open-configs.ts';
import { readInput } from '../../engine/input/read-input.ts';
import { parseDocument } from '../../engine/parse-document.ts';
import { readersOf } from '../../plugin/readers-of.ts';
import { visible } from '../../text/visible.ts';
import type { Io } from '../io.ts';
import { tellProblems } from '../output/tell-problems.ts';

/**
 * `--print-source FILE`: the canonical text that line and column of a finding count in.
 *
 * @returns the exit code: 2 where the file cannot be read
 */
export async function printSource(file: string, configs: Configs, io: Io): Promise<number> {
  const path = resolve(io.folder, file);
  const bytes = readInput(path);
  if (!(bytes instanceof Uint8Array)) return tellProblems(file, [bytes], io);
  const { plugins } = (await configs.of(path)).known;
  const { root, problems } = await parseDocument(bytes, file, readersOf(plugins));
  if (!root) return tellProblems(file, problems, io);
  const { text } = root.source;
  io.stdout.write(io.stdout.isTerminal ? text.split('\n').map(visible).join('\n') : text);
  return 0;
}
