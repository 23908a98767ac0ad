import type { Problem } from '../../report/reporter.ts';
import { visible } from '../../text/visible.ts';
import type { Io } from '../io.ts';

/** Says on standard error why a file could not be used. @returns 2, the exit code for that */
export function tellProblems(file: string, problems: readonly Problem[], io: Io): number {
  for (const { message, how, line, column, frame } of problems) {
    const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
    io.stderr.write(`${visible(`${place}：${message}（${how}）`)}\n`);
    if (frame) io.stderr.write(`${frame}\n`);
  }
  return 2;
}
