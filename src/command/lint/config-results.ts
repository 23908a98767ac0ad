import { relative } from 'node:path';
import type { Configs } from '../../config/open-configs.ts';
import type { FileResult } from '../../report/reporter.ts';

/** What is wrong with configurations, as results of those files. */
export function configResults({ problems }: Configs, folder: string): FileResult[] {
  return [...problems].map(([file, found]) => ({
    filePath: relative(folder, file),
    findings: [],
    problems: found.map((problem) => ({ ...problem, how: `${problem.how}；${meanwhile}` })),
  }));
}

const meanwhile = '改正之前按默认设置检查';
