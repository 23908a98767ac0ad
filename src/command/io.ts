/** What a command may use of the outside world; `cli.ts` gives it the process, tests give it their own. */
export interface Io {
  /** Absolute path of the working directory. */
  folder: string;
  /** Of perflint. */
  version: string;
  env: Readonly<Record<string, string | undefined>>;
  stdin: AsyncIterable<Uint8Array>;
  stdout: Output;
  stderr: Output;
  /** How many threads may work at a time. */
  threads: number;
  /** Where the built-in rules stand as YAML. */
  rulesFolder: string;
  /** The built `worker.js`; without it one thread does everything. */
  workerUrl?: URL;
}

export interface Output {
  write(chunk: string | Uint8Array): void;
  isTerminal: boolean;
  /** Columns of the terminal. */
  columns: number;
}
