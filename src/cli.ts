import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { WriteStream } from 'node:tty';
import { fileURLToPath } from 'node:url';
import type { Output } from './command/io.ts';
import { main } from './command/main.ts';

// The only file that knows `process`: arguments in, exit code out.

// Who reads only the beginning (`| head`) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void run();

async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), {
    folder: process.cwd(),
    get version() {
      return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
    },
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    threads: availableParallelism(),
    rulesFolder: fileURLToPath(new URL('../rules', import.meta.url)),
    workerUrl: new URL('./worker.js', import.meta.url),
  });
}

/** Node's types promise `isTTY`, but into a pipe or a file it is missing. */
function outputOf(stream: Omit<WriteStream, 'isTTY'> & { isTTY?: boolean }): Output {
  return {
    write: (chunk) => void stream.write(chunk),
    isTerminal: stream.isTTY ?? false,
    columns: stream.columns ?? 80,
  };
}
