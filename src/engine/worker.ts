import { parentPort, workerData } from 'node:worker_threads';
import { type LintTask, makeLinter } from './lint-task.ts';

/** A thread that checks the files it is sent, one message in, one message out, in order. */
const lint = makeLinter(workerData);
let last = Promise.resolve();

parentPort?.on('message', (task: LintTask) => {
  last = last.then(async () => parentPort?.postMessage(await lint(task)));
});
