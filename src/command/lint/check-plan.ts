import type { Settings } from '../../config/config.ts';
import { lintFiles } from '../../engine/lint-files.ts';
import type { LintedTask } from '../../engine/lint-task.ts';
import type { FileResult } from '../../report/reporter.ts';
import { Source } from '../../text/source.ts';
import { remember } from '../../tree/remember.ts';
import type { Io } from '../io.ts';
import { showProgress } from '../output/show-progress.ts';
import type { Plan, Step } from './plan-run.ts';

export interface CheckOptions {
  /** Whether the results carry their text for code frames. */
  needsText: boolean;
  /** Ids of rules of which it is to be told whether some file concerned them. */
  watched?: readonly string[];
  /** Whether it is to be told what each rule cost. */
  isTimed?: boolean;
}

/** What came of a plan. */
export interface CheckedPlan {
  results: FileResult[];
  /** Of the watched rules those that some file concerned, by the settings of the file. */
  asked: ReadonlyMap<Settings, ReadonlySet<string>>;
  /** Milliseconds over all files, by rule id. */
  times: ReadonlyMap<string, number>;
}

/** Carries a plan out, with a line on standard error that tells how far it is. */
export async function checkPlan(
  plan: Plan,
  { needsText, watched = [], isTimed = false }: CheckOptions,
  io: Io,
): Promise<CheckedPlan> {
  const tasks = plan.steps.filter((step): step is Step => 'task' in step).map(({ task }) => task);
  const progress = showProgress(io.stderr, tasks.length);
  const linted = await lintFiles(
    tasks,
    { settings: plan.settings, needsText, watched, isTimed },
    { threads: io.threads, workerUrl: io.workerUrl, onDone: progress.update },
  );
  progress.clear();
  const asked = new Map<Settings, Set<string>>();
  tasks.forEach(({ settings }, index) => {
    const ids = remember(asked, plan.settings[settings] as Settings, () => new Set<string>());
    for (const id of linted[index]?.asked ?? []) ids.add(id);
  });
  let next = 0;
  const results = plan.steps.map((step) =>
    'task' in step ? resultOf(step, linted[next++] as LintedTask) : step,
  );
  return { results, asked, times: sumUp(linted) };
}

function sumUp(linted: readonly LintedTask[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { times = {} } of linted) {
    for (const [id, time] of Object.entries(times)) sums.set(id, (sums.get(id) ?? 0) + time);
  }
  return sums;
}

function resultOf({ filePath }: Step, linted: LintedTask): FileResult {
  const { text, warnings, findings, problems } = linted;
  return {
    filePath,
    findings,
    problems,
    ...(warnings && { warnings }),
    ...(text !== undefined && { source: new Source(text) }),
  };
}
