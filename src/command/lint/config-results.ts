import { relative } from 'node:path';
import type { Configs } from '../../config/open-configs.ts';
import type { FileResult } from '../../report/reporter.ts';

/** What is wrong with configurations, as results of those files. */
export function configResults({ problems }: Configs, folder: string): FileResult[] {
  return [...problems].map(([file, found]) => ({
    filePath: shortPath(file, folder),
    findings: [],
    problems: found.map((problem) => ({
      ...problem,
      how: problem.how.replace(/(?<!？)$/, '；') + meanwhile,
    })),
  }));
}

/** Relative below the working directory, absolute elsewhere. */
function shortPath(file: string, folder: string): string {
  const path = relative(folder, file);
  return path.startsWith('..') ? file : path;
}

const meanwhile = '改正之前按默认设置检查';
