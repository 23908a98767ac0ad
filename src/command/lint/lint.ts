import type { FileResult } from '../../report/reporter.ts';
import { visible } from '../../text/visible.ts';
import { findInputs } from '../find-inputs.ts';
import type { Io } from '../io.ts';
import { parseOptions } from '../parse-options.ts';
import { checkPlan } from './check-plan.ts';
import { configResults } from './config-results.ts';
import { exitCode } from './exit-code.ts';
import { lintOptions } from './lint-options.ts';
import { openLintConfigs } from './open-lint-configs.ts';
import { openReports } from './open-reports.ts';
import { planRun } from './plan-run.ts';
import { printConfig } from './print-config.ts';
import { printSource } from './print-source.ts';
import { readGate } from './read-gate.ts';
import { tellTimes } from './tell-times.ts';
import type { findUnused } from './unused/find-unused.ts';
import { watchedRules } from './unused/watched-rules.ts';
import { writeReports } from './write-reports.ts';

/**
 * `perflint [lint] PATHS…`: checks tables and reports what is wrong.
 *
 * @returns the exit code
 * @throws {UsageError} for a mistake in the command line
 */
export async function lint(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, lintOptions);
  const gate = readGate(values['fail-on'], values['max-warnings']);
  const configs = await openLintConfigs(values, io);
  if (values['print-source'] !== undefined) return printSource(values['print-source'], configs, io);
  if (values['print-config'] !== undefined) return printConfig(values['print-config'], configs, io);
  const reports = await openReports(values.format ?? ['stylish'], configs, io);
  const inputs = await findInputs(
    positionals,
    { configs, streamName: values['stdin-filename'] },
    io,
  );
  const plan = await planRun(inputs, io.folder, configs);
  if (plan.steps.length === 0 && plan.skipped > 0)
    plan.steps.push(allSkipped(positionals, plan.skipped));
  tellIgnored(plan.ignored, io);
  const verbose = values.verbose ?? false;
  const reportsUnused = values['report-unused'] ?? false;
  const watched = reportsUnused ? watchedRules(plan.seen) : [];
  const isTimed = values.stats ?? false;
  const checked = await checkPlan(plan, { needsText: verbose, watched, isTimed }, io);
  const unused = reportsUnused ? await unusedResults(plan.seen, checked.asked, io.folder) : [];
  const results = [...configResults(configs, io.folder), ...unused, ...checked.results];
  const shown = values.quiet ? results.filter(({ notices }) => !notices).map(errorsOnly) : results;
  writeReports({ results: shown, rules: plan.rules }, reports, verbose, io);
  if (isTimed) tellTimes(checked, io);
  return exitCode(results, gate);
}

function tellIgnored(files: readonly string[], io: Io): void {
  for (const file of files) io.stderr.write(`按配置的 ignores 跳过：${visible(file)}\n`);
}

function allSkipped(paths: readonly string[], count: number): FileResult {
  const message = `找到的 ${count} 个文件都被配置的 ignores 或 files 排除`;
  const problem = { message, how: '核对 .perflintrc.yaml，或用 --no-config' };
  return { filePath: paths.join(' '), findings: [], problems: [problem] };
}

function errorsOnly(result: FileResult): FileResult {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') };
}

/** Loads YAML: only runs that ask for it wait. */
async function unusedResults(...usage: Parameters<typeof findUnused>): Promise<FileResult[]> {
  return (await import('./unused/find-unused.ts')).findUnused(...usage);
}
