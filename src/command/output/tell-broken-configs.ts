import type { Configs } from '../../config/open-configs.ts';
import type { Io } from '../io.ts';
import { configResults } from '../lint/config-results.ts';
import { tellProblems } from './tell-problems.ts';

/** Says on standard error what is wrong with the configurations that were read. @returns 2 or 0 */
export function tellBrokenConfigs(configs: Configs, io: Io): 0 | 2 {
  const broken = configResults(configs, io.folder);
  for (const { filePath, problems } of broken) tellProblems(filePath, problems, io);
  return broken.length > 0 ? 2 : 0;
}
