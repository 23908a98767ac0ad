import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Writes what a command has made to a file, or to standard output when `file` is `null`.
 *
 * @throws {UsageError} when the file cannot be written
 */
export function writeOutput(io: Io, file: string | null, content: string | Uint8Array): void {
  if (file === null) return io.stdout.write(content);
  if (file === '') throw new UsageError('“--format 名称=文件”的等号后面要写文件名');
  const path = resolve(io.folder, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`报告写不进“${file}”：${reason}`);
  }
}
