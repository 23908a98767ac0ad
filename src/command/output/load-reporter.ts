import type { Reporter } from '../../report/reporter.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The reporter of that name, imported only now.
 *
 * @throws {UsageError} when there is none
 */
export async function loadReporter(name: string): Promise<Reporter> {
  const load = reporters.get(name);
  if (load) return load();
  const names = [...reporters.keys()];
  const nearest = nearestWord(name, names);
  const how = nearest === undefined ? `可以用 ${names.join('、')}` : `是不是“${nearest}”？`;
  throw new UsageError(`没有“${name}”这种报告格式，${how}`);
}

const reporters = new Map<string, () => Promise<Reporter>>([
  ['stylish', async () => (await import('../../report/stylish/stylish.ts')).stylish],
  ['json', async () => (await import('../../report/json.ts')).json],
]);
