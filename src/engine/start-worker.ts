import { Worker } from 'node:worker_threads';
import type { LintedTask, LintSetup, LintTask } from './lint-task.ts';
import { ready } from './ready.ts';

/** A thread of its own that checks files; several may be asked for at a time. */
export interface LintWorker {
  /** @returns `null` when the thread has died of another file and this one is still to do */
  lint: (task: LintTask) => Promise<LintedTask | null>;
  stop: () => Promise<unknown>;
}

/** @param url of the built `worker.js` */
export function startWorker(url: URL, setup: LintSetup): LintWorker {
  const worker = new Worker(url, { workerData: setup, resourceLimits });
  const waiting: ((answer: LintedTask | null) => void)[] = [];
  let isReady = false;
  let isDead = false;
  worker.on('message', (message: string) => {
    if (message === ready) isReady = true;
    else waiting.shift()?.(JSON.parse(message));
  });
  worker.on('error', (error) => {
    isDead = true;
    if (isReady) waiting.shift()?.(failed(error));
    for (const settle of waiting.splice(0)) settle(null);
  });
  return {
    lint: (task) =>
      new Promise((settle) => {
        if (isDead) return settle(null);
        waiting.push(settle);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
        worker.postMessage(task);
      }),
    stop: () => worker.terminate(),
  };
}

/** A thread dies of a file that needs more memory than it may have. */
function failed(error: Error): LintedTask {
  const problem = { message: `检查中断：${error.message}`, how: '把文件拆小后再检查' };
  return { findings: [], problems: [problem] };
}

/** In MB. Young objects are short-lived here: a larger nursery costs memory and saves no time. */
const resourceLimits = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 16 };
