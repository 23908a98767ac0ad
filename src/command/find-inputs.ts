import { type Found, findFiles } from '../engine/input/find-files.ts';
import { folderExtensions } from '../engine/input/folder-extensions.ts';
import { readStream } from '../engine/input/read-stream.ts';
import { readersOf } from '../engine/input/readers-of.ts';
import type { Problem } from '../report/reporter.ts';
import type { Io } from './io.ts';
import { known } from './known.ts';
import { UsageError } from './usage-error.ts';

/** The documents of a command: files, and what came over standard input. */
export interface Inputs {
  found: Found[];
  streams: StreamInput[];
}

/** A document that has no file; its name decides its format and its configuration. */
export interface StreamInput {
  filePath: string;
  bytes: Uint8Array | Problem;
}

/**
 * What the paths of a command line stand for; `-` is standard input.
 *
 * @throws {UsageError} when there are none
 */
export async function findInputs(
  paths: readonly string[],
  io: Io,
  streamName = '<标准输入>',
): Promise<Inputs> {
  if (paths.length === 0) {
    throw new UsageError(
      '没有写明要检查哪些文件或文件夹，例如 perflint 目标表.xlsx；用法见 perflint --help',
    );
  }
  const files = paths.filter((path) => path !== '-');
  const readers = readersOf(known.plugins);
  const found = await findFiles(files, io.folder, folderExtensions(readers));
  const isPiped = files.length < paths.length;
  const streams = isPiped ? [{ filePath: streamName, bytes: await readStream(io.stdin) }] : [];
  return { found, streams };
}
