import { openConfigs } from '../../config/open-configs.ts';
import { alignColumns } from '../../report/stylish/align-columns.ts';
import { severityWords } from '../../report/stylish/severity-words.ts';
import type { Rule } from '../../rule/rule.ts';
import type { Io } from '../io.ts';
import { known } from '../known.ts';
import { knownIn } from '../known-in.ts';
import { tellBrokenConfigs } from '../output/tell-broken-configs.ts';
import { parseOptions } from '../parse-options.ts';
import { UsageError } from '../usage-error.ts';
import { precisionOf } from './precision-of.ts';

/**
 * `perflint rules`: all rules, those of plugins too, as a table, or as JSON for programs.
 *
 * @throws {UsageError} for a mistake in the command line
 */
export async function rulesCommand(args: string[], io: Io): Promise<number> {
  const { values } = parseOptions(args, { format: { type: 'string', short: 'f' } });
  const configs = openConfigs({ ...known, folder: io.folder, isOff: false, extra: [] });
  const here = await knownIn(configs, io.folder);
  const rules = [...here.rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  switch (values.format ?? 'table') {
    case 'table':
      io.stdout.write(table(rules));
      return tellBrokenConfigs(configs, io);
    case 'json':
      io.stdout.write(`${JSON.stringify(rules.map(describe), null, 2)}\n`);
      return tellBrokenConfigs(configs, io);
    default:
      throw new UsageError(`没有“${values.format}”这种格式，可以用 table、json`);
  }
}

function table(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, title, severity, preset }) => [
    id,
    severityWords[severity],
    preset,
    measuredWords(id),
    title,
  ]);
  return `${alignColumns([['规则', '级别', '预设', '实测', '要求'], ...rows], Number.POSITIVE_INFINITY).join('\n')}\n`;
}

/** How many messages on labelled tables were right, of how many. */
function measuredWords(id: string): string {
  const measured = precisionOf(id);
  return measured === null ? '' : `${measured.right}/${measured.messages}`;
}

function describe({ id, title, severity, preset, why, how, basis, definition }: Rule) {
  const { options = {}, years = null } = definition;
  const precision = precisionOf(id);
  return { id, title, severity, preset, years, why, how, basis, options, precision };
}
