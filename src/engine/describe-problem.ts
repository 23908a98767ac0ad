import type { Problem } from '../report/reporter.ts';

/** One line that tells what is wrong, where and what to do: for the message of an error. */
export function describeProblem({ message, how, line, column }: Problem, file?: string): string {
  const place = file === undefined ? '' : `${[file, line, column].filter(Boolean).join(':')} `;
  return `${place}${message}（${how}）`;
}
