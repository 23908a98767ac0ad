import type { Settings } from '../../../config/config.ts';
import type { Configs } from '../../../config/open-configs.ts';
import type { FileResult } from '../../../report/reporter.ts';
import type { Rule } from '../../../rule/rule.ts';
import { findInputs } from '../../find-inputs.ts';
import type { Io } from '../../io.ts';
import { checkPlan } from '../../lint/check-plan.ts';
import { configResults } from '../../lint/config-results.ts';
import { planRun } from '../../lint/plan-run.ts';

/** What some rules say of files, with the options and words that the files' configurations set. */
export async function findInFiles(
  rules: readonly Rule[],
  paths: readonly string[],
  configs: Configs,
  io: Io,
): Promise<FileResult[]> {
  const plan = await planRun(await findInputs(paths, { configs }, io), io.folder, configs);
  const settings = plan.settings.map((each) => only(rules, each));
  const { results } = await checkPlan({ ...plan, settings }, { needsText: true }, io);
  return [...configResults(configs, io.folder), ...results];
}

/** A rule that is off is asked all the same: someone wants to know what it would say. */
function only(rules: readonly Rule[], settings: Settings): Settings {
  const asked = rules.map(({ id, severity }) => {
    const { level = 'off', options = {}, from = id } = settings.rules[id] ?? {};
    return [id, { level: level === 'off' ? severity : level, options, from }];
  });
  return { ...settings, rules: Object.fromEntries(asked) };
}
