import { resolve } from 'node:path';
import type { Configs } from '../config/open-configs.ts';
import { type Found, findFiles } from '../engine/input/find-files.ts';
import { folderExtensions } from '../engine/input/folder-extensions.ts';
import { readStream } from '../engine/input/read-stream.ts';
import type { Plugin } from '../plugin/plugin.ts';
import { readersOf } from '../plugin/readers-of.ts';
import type { Problem } from '../report/reporter.ts';
import type { Io } from './io.ts';
import { knownIn } from './known-in.ts';
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
 * @param around the configurations, whose plugins may read more formats; the name of standard input
 * @throws {UsageError} when there are none
 */
export async function findInputs(
  paths: readonly string[],
  { configs, streamName = '<标准输入>' }: { configs: Configs; streamName?: string | undefined },
  io: Io,
): Promise<Inputs> {
  if (paths.length === 0) {
    throw new UsageError(
      '没有写明要检查哪些文件或文件夹，例如 perflint 目标表.xlsx；用法见 perflint --help',
    );
  }
  const files = paths.filter((path) => path !== '-');
  const found = await findFiles(files, io.folder, await extensionsFor(files, configs, io));
  const isPiped = files.length < paths.length;
  const streams = isPiped ? [{ filePath: streamName, bytes: await readStream(io.stdin) }] : [];
  return { found, streams };
}

/** What perflint reads, and the plugins of the configurations that hold in these folders. */
async function extensionsFor(
  paths: readonly string[],
  configs: Configs,
  io: Io,
): Promise<string[]> {
  const plugins = new Set<Plugin>();
  for (const path of ['.', ...paths]) {
    const known = await knownIn(configs, resolve(io.folder, path));
    for (const plugin of known.plugins) plugins.add(plugin);
  }
  return folderExtensions(readersOf([...plugins]));
}
