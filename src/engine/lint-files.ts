import { setImmediate as yieldToMessages } from 'node:timers/promises';
import { type LintedTask, type LintSetup, type LintTask, makeLinter } from './lint-task.ts';
import type { LintWorker } from './start-worker.ts';

export interface LintFilesOptions {
  /** How many threads may work, this one included. */
  threads: number;
  /** The built `worker.js`; without it everything happens in this thread. */
  workerUrl?: URL | undefined;
  /** Told after each file how many are done. */
  onDone?(done: number): void;
}

/**
 * Checks files, results in the order of the tasks whatever thread did which.
 *
 * This thread starts at once; others join when there turns out to be enough to do, since starting
 * one takes longer than checking a handful of files.
 */
export async function lintFiles(
  tasks: readonly LintTask[],
  setup: LintSetup,
  { threads, workerUrl, onDone }: LintFilesOptions,
): Promise<LintedTask[]> {
  const queue = [...tasks.keys()].reverse();
  const results: LintedTask[] = [];
  let done = 0;
  const drain = async (lint: LintWorker['lint']) => {
    for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
      const answer = await lint(tasks[index] as LintTask);
      if (answer === null) return void queue.push(index);
      results[index] = JSON.parse(answer);
      onDone?.(++done);
    }
  };
  const helped = helpLater(queue, drain, { setup, workerUrl, helpers: threads - 1 });
  const lint = makeLinter(setup);
  await drain(async (task) => {
    await helped.consider();
    return lint(task);
  });
  await helped.finish();
  await drain(lint);
  return results;
}

interface Help {
  setup: LintSetup;
  workerUrl: URL | undefined;
  helpers: number;
}

function helpLater(
  queue: readonly number[],
  drain: (lint: LintWorker['lint']) => Promise<void>,
  help: Help,
) {
  const { setup, workerUrl, helpers } = help;
  const started = performance.now();
  const working: Promise<void>[] = [];
  const workers: LintWorker[] = [];
  return {
    /** Lets answers of other threads in; starts them when the work has taken a while. */
    async consider() {
      if (workers.length > 0) await yieldToMessages();
      else if (workerUrl && queue.length > fewFiles && performance.now() - started > shortWhile) {
        const { startWorker } = await import('./start-worker.ts');
        for (let count = 0; count < helpers; count++) {
          const worker = startWorker(workerUrl, setup);
          workers.push(worker);
          // Two at a time, so that the thread need not wait for the next while this one is busy.
          working.push(drain(worker.lint), drain(worker.lint));
        }
      }
    },
    async finish() {
      await Promise.all(working);
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

const fewFiles = 8;

/** In milliseconds: about what a thread needs to start. */
const shortWhile = 60;
