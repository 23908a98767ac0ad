import { lintFiles } from '../../engine/lint-files.ts';
import type { LintedTask } from '../../engine/lint-task.ts';
import type { FileResult } from '../../report/reporter.ts';
import { Source } from '../../text/source.ts';
import type { Io } from '../io.ts';
import { showProgress } from '../output/show-progress.ts';
import type { Plan, Step } from './plan-run.ts';

/**
 * Carries a plan out, with a line on standard error that tells how far it is.
 *
 * @param needsText whether the results carry their text for code frames
 */
export async function checkPlan(plan: Plan, needsText: boolean, io: Io): Promise<FileResult[]> {
  const tasks = plan.steps.filter((step): step is Step => 'task' in step).map(({ task }) => task);
  const progress = showProgress(io.stderr, tasks.length);
  const linted = await lintFiles(
    tasks,
    { settings: plan.settings, needsText },
    { threads: io.threads, workerUrl: io.workerUrl, onDone: progress.update },
  );
  progress.clear();
  let next = 0;
  return plan.steps.map((step) =>
    'task' in step ? resultOf(step, linted[next++] as LintedTask) : step,
  );
}

function resultOf({ filePath }: Step, { text, ...linted }: LintedTask): FileResult {
  return { filePath, ...linted, ...(text !== undefined && { source: new Source(text) }) };
}
