import { join } from 'node:path';
import type { Io } from '../../src/command/io.ts';
import { main } from '../../src/command/main.ts';

/** What a command left behind. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** How the world is for a command, where it differs from a quiet pipe. */
export interface World {
  env?: Record<string, string>;
  stdin?: Uint8Array | string;
  isTerminal?: boolean;
  columns?: number;
}

/** Runs a command line in a folder, in this process. */
export async function runCommand(
  folder: string,
  args: string[],
  world: World = {},
): Promise<Outcome> {
  const out = recorder(world);
  const err = recorder(world);
  const io: Io = {
    folder,
    version: '1.2.3',
    env: world.env ?? {},
    stdin: chunks(world.stdin ?? ''),
    stdout: out,
    stderr: err,
    threads: 1,
    rulesFolder: join(import.meta.dirname, '../../rules'),
  };
  const code = await main(args, io);
  return { code, stdout: out.text(), stderr: err.text() };
}

function recorder({ isTerminal = false, columns = 80 }: World) {
  const written: Buffer[] = [];
  return {
    write: (chunk: string | Uint8Array) => void written.push(Buffer.from(chunk)),
    isTerminal,
    columns,
    text: () => Buffer.concat(written).toString(),
  };
}

async function* chunks(content: Uint8Array | string) {
  yield Buffer.from(content);
}
