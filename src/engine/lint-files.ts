import { type LintedTask, type LintSetup, type LintTask, makeLinter } from './lint-task.ts';
import { type Drain, makeHelpers } from './make-helpers.ts';

export interface LintFilesOptions {
  /** How many threads may work, this one included. */
  threads: number;
  /** The built `worker.js`; without it everything happens in this thread. */
  workerUrl?: URL | undefined;
  /** Told after each file how many are done. */
  onDone?: (done: number) => void;
}

/**
 * Checks files, results in the order of the tasks whatever thread did which.
 *
 * This thread starts at once; others join when there is enough to do, since starting one takes longer
 * than checking a handful of files.
 */
export async function lintFiles(
  tasks: readonly LintTask[],
  setup: LintSetup,
  { threads, workerUrl, onDone }: LintFilesOptions,
): Promise<LintedTask[]> {
  const queue = [...tasks.keys()].reverse();
  const results: LintedTask[] = [];
  let done = 0;
  const drain: Drain = async (lint) => {
    for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
      const answer = await lint(tasks[index] as LintTask);
      if (answer === null) {
        queue.push(index);
        return;
      }
      results[index] = answer;
      onDone?.(++done);
    }
  };
  const helpers = makeHelpers(queue, drain, setup, { count: threads - 1, workerUrl });
  const lint = makeLinter(setup);
  await drain(async (task) => {
    await helpers.consider();
    return lint(task);
  });
  await helpers.finish();
  await drain(lint);
  return results;
}
