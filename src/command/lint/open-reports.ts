import type { Configs } from '../../config/open-configs.ts';
import type { Reporter } from '../../report/reporter.ts';
import { reporters } from '../../report/reporters.ts';
import type { Io } from '../io.ts';
import { known } from '../known.ts';
import { knownIn } from '../known-in.ts';
import { loadReporter } from '../output/load-reporter.ts';
import { parseFormat } from '../output/parse-format.ts';

/** One report that was asked for. */
export interface OpenReport {
  reporter: Reporter;
  /** `null` is standard output. */
  file: string | null;
}

/**
 * The reports that `--format` options ask for; the plugins of the working directory may bring some.
 *
 * @throws {UsageError} for an unknown format, before any file is checked
 */
export async function openReports(
  formats: readonly string[],
  configs: Configs,
  io: Io,
): Promise<OpenReport[]> {
  const asked = formats.map(parseFormat);
  const isBuiltin = asked.every(({ name }) => reporters.some((known) => known.name === name));
  const { plugins } = isBuiltin ? known : await knownIn(configs, io.folder);
  return Promise.all(
    asked.map(async ({ name, file }) => ({ reporter: await loadReporter(name, plugins), file })),
  );
}
