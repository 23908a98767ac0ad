import type { Plugin } from '../../plugin/plugin.ts';
import type { Reporter } from '../../report/reporter.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The reporter of that name, imported only now.
 *
 * @throws {UsageError} when there is none
 */
export async function loadReporter(name: string, plugins: readonly Plugin[]): Promise<Reporter> {
  const known = plugins.flatMap((plugin) => plugin.reporters ?? []);
  const found = known.find((reporter) => reporter.name === name);
  if (found) return 'load' in found ? found.load() : found;
  const names = known.map((reporter) => reporter.name);
  const nearest = nearestWord(name, names);
  const how = nearest === undefined ? `可以用 ${names.join('、')}` : `是不是“${nearest}”？`;
  throw new UsageError(`没有“${name}”这种报告格式，${how}`);
}
