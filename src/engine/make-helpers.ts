import { setImmediate as letMessagesIn } from 'node:timers/promises';
import type { LintSetup } from './lint-task.ts';
import type { LintWorker } from './start-worker.ts';

/** Works on a queue until it is empty, with what checks one file. */
export type Drain = (lint: LintWorker['lint']) => Promise<void>;

/** Other threads that join in when there is enough to do. */
export interface Helpers {
  /** To be called between files: starts the threads when it is time, and takes their answers. */
  consider: () => Promise<void>;
  /** Waits for the files that other threads are at, and ends the threads. */
  finish: () => Promise<void>;
}

/**
 * Starting a thread takes longer than checking a handful of files: helpers come at once when there are
 * many, else only when the work has taken a while and much is left.
 */
export function makeHelpers(
  queue: readonly number[],
  drain: Drain,
  setup: LintSetup,
  { count, workerUrl }: { count: number; workerUrl: URL | undefined },
): Helpers {
  const started = Date.now();
  const working: Promise<void>[] = [];
  const workers: LintWorker[] = [];
  const start = async (url: URL) => {
    const { startWorker } = await import('./start-worker.ts');
    // A thread has files in hand, so that it need not wait while this one is busy: never so many that
    // the others stand idle at the end.
    const ahead = Math.min(Math.max(2, Math.floor(queue.length / count / 100)), 8);
    for (let index = 0; index < count; index++) {
      const worker = startWorker(url, setup);
      workers.push(worker);
      for (let file = 0; file < ahead; file++) working.push(drain(worker.lint));
    }
  };
  const isWorthwhile = () =>
    queue.length > manyFiles || (queue.length > fewFiles && Date.now() - started > shortWhile);
  return {
    async consider() {
      if (workers.length > 0) await letMessagesIn();
      else if (workerUrl && isWorthwhile()) await start(workerUrl);
    },
    async finish() {
      await Promise.all(working);
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

const fewFiles = 8;

/** These take longer than a thread needs to start, whatever they hold. */
const manyFiles = 50;

/** In milliseconds: about what a thread needs to start. */
const shortWhile = 60;
