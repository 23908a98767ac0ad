import type { Reporter } from '../../report/reporter.ts';
import { loadReporter } from '../output/load-reporter.ts';
import { parseFormat } from '../output/parse-format.ts';

/** One report that was asked for. */
export interface OpenReport {
  reporter: Reporter;
  /** `null` is standard output. */
  file: string | null;
}

/**
 * The reports that `--format` options ask for.
 *
 * @throws {UsageError} for an unknown format, before any file is checked
 */
export async function openReports(formats: readonly string[]): Promise<OpenReport[]> {
  return Promise.all(
    formats.map(async (format) => {
      const { name, file } = parseFormat(format);
      return { reporter: await loadReporter(name), file };
    }),
  );
}
