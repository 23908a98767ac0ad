import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import type { Script } from 'node:vm';

/**
 * What V8 has compiled of the program, kept beside it for the next start, as Python keeps its
 * `__pycache__`: compiling takes a third of a short run. What another Node or other flags have compiled lies
 * in a folder of its own; what V8 refuses it compiles as ever.
 */
export class CodeCache {
  readonly #folder: string;
  readonly #fresh: { script: Script; file: string }[] = [];

  /** @param folder of the program */
  constructor(folder: string) {
    this.#folder = join(folder, 'code-cache', String(cachedDataVersionTag()));
  }

  /** @returns what was compiled of a chunk in an earlier run */
  find(chunk: string): Buffer | undefined {
    try {
      return readFileSync(this.#fileOf(chunk));
    } catch {
      return undefined;
    }
  }

  /** A chunk that this run has to compile itself. */
  miss(chunk: string, script: Script): void {
    this.#fresh.push({ script, file: this.#fileOf(chunk) });
  }

  /** Keeps what this run compiled, where the folder of the program may be written. */
  keep(): void {
    try {
      if (this.#fresh.length > 0) mkdirSync(this.#folder, { recursive: true });
      for (const { script, file } of this.#fresh) replaceFile(file, script.createCachedData());
    } catch {
      // Installed by somebody else, or the disk is full: the next run compiles again.
    }
  }

  #fileOf(chunk: string): string {
    return join(this.#folder, `${basename(chunk)}.bin`);
  }
}

/** At once or not at all: another run may be reading or writing the same file. */
function replaceFile(file: string, data: Buffer): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, data);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
