import { resolve } from 'node:path';
import type { AppliedConfig } from '../../config/apply-config.ts';
import type { Settings } from '../../config/config.ts';
import type { Known } from '../../config/known.ts';
import type { Configs } from '../../config/open-configs.ts';
import type { FoundFile } from '../../engine/input/find-files.ts';
import type { LintTask } from '../../engine/lint-task.ts';
import type { FileResult, Problem } from '../../report/reporter.ts';
import type { Inputs } from '../find-inputs.ts';

/** What a run will do: a task for each file that can be checked, a result for each argument that cannot. */
export interface Plan {
  /** In the order of the report. */
  steps: (Step | FileResult)[];
  settings: Settings[];
  /** All rules that there are for some document, by id. */
  rules: Known['rules'];
  /** Named files that the configuration leaves out. */
  ignored: string[];
  /** How many files found in folders it leaves out. */
  skipped: number;
  /** Every file that was found, left out or not. */
  seen: SeenFile[];
}

export interface SeenFile {
  /** Absolute. */
  path: string;
  config: AppliedConfig;
  isChecked: boolean;
}

export interface Step {
  filePath: string;
  task: LintTask;
}

/** Asks the configurations about each document. */
export async function planRun(
  { found, streams }: Inputs,
  folder: string,
  configs: Configs,
): Promise<Plan> {
  const plan: Plan = {
    steps: [],
    settings: [],
    rules: new Map(),
    ignored: [],
    skipped: 0,
    seen: [],
  };
  for (const one of found) {
    if ('problem' in one) plan.steps.push(resultOf(one.filePath, one.problem));
    else await addFile(plan, one, configs);
  }
  for (const { filePath, bytes } of streams) {
    if (!(bytes instanceof Uint8Array)) plan.steps.push(resultOf(filePath, bytes));
    else await addTask(plan, filePath, resolve(folder, filePath), configs, bytes);
  }
  return plan;
}

async function addFile(
  plan: Plan,
  { filePath, path, isNamed }: FoundFile,
  configs: Configs,
): Promise<void> {
  const config = await configs.of(path);
  const isLeftOut = config.isIgnored(path) || !(isNamed || config.isWanted(path));
  if (isLeftOut) plan.seen.push({ path, config, isChecked: false });
  if (!isLeftOut) await addTask(plan, filePath, path, configs);
  else if (isNamed) plan.ignored.push(filePath);
  else plan.skipped++;
}

async function addTask(
  plan: Plan,
  filePath: string,
  path: string,
  configs: Configs,
  bytes?: Uint8Array,
): Promise<void> {
  const config = await configs.of(path);
  plan.seen.push({ path, config, isChecked: true });
  const settings = config.settingsOf(path);
  if (!plan.settings.includes(settings)) {
    plan.settings.push(settings);
    const { rules } = config.known;
    plan.rules = plan.rules.size === 0 ? rules : new Map([...plan.rules, ...rules]);
  }
  const task = { path, settings: plan.settings.indexOf(settings), ...(bytes && { bytes }) };
  plan.steps.push({ filePath, task });
}

function resultOf(filePath: string, problem: Problem): FileResult {
  return { filePath, findings: [], problems: [problem] };
}
