import type { Problem } from '../report/reporter.ts';
import { describeProblem } from './describe-problem.ts';

/** A plugin in which something is wrong; the message tells all of it. */
export class BrokenPlugin extends Error {
  override readonly name = 'BrokenPlugin';

  /**
   * @param faults of the plugin itself
   * @param problems in its rules, by absolute path
   */
  constructor(
    plugin: string,
    readonly faults: readonly Problem[],
    readonly problems: ReadonlyMap<string, readonly Problem[]>,
  ) {
    const inFiles = [...problems].flatMap(([file, found]) =>
      found.map((one) => describeProblem(one, file)),
    );
    super(
      [`插件“${plugin}”有误`, ...faults.map((one) => describeProblem(one)), ...inFiles].join('\n'),
    );
  }
}
