import type { Problem } from '../report/reporter.ts';
import { describeProblem } from './describe-problem.ts';

/** A configuration, or rules that it brings, in which something is wrong; the message tells all of it. */
export class BrokenConfig extends Error {
  override readonly name = 'BrokenConfig';

  /** @param problems by absolute path */
  constructor(readonly problems: ReadonlyMap<string, readonly Problem[]>) {
    const lines = [...problems].flatMap(([file, found]) =>
      found.map((problem) => describeProblem(problem, file)),
    );
    super(['配置有误', ...lines].join('\n'));
  }
}
