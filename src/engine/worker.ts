import { parentPort, workerData } from 'node:worker_threads';
import { type LintTask, makeLinter } from './lint-task.ts';
import { ready } from './ready.ts';

/** A thread that checks the files it is sent, one message in, one message out, in order. */
const lint = makeLinter(workerData);
let last = Promise.resolve();

send(ready);

parentPort?.on('message', (task: LintTask) => {
  last = answerAfter(last, task);
});

async function answerAfter(previous: Promise<void>, task: LintTask): Promise<void> {
  await previous;
  // JSON text is cheaper between threads than objects are.
  send(JSON.stringify(await lint(task)));
}

function send(message: string): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  parentPort?.postMessage(message);
}
