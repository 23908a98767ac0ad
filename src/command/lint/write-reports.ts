import type { Report } from '../../report/reporter.ts';
import type { Io } from '../io.ts';
import { usesColour } from '../output/uses-colour.ts';
import { writeOutput } from '../output/write-output.ts';
import type { OpenReport } from './open-reports.ts';

/**
 * Writes the reports; colours and the width of the screen only where a terminal shows them.
 *
 * @throws {UsageError} for a file that cannot be written
 */
export function writeReports(
  found: Pick<Report, 'results' | 'rules'>,
  reports: readonly OpenReport[],
  verbose: boolean,
  io: Io,
): void {
  const report = { ...found, version: io.version };
  for (const { reporter, file } of reports) {
    const isScreen = file === null && io.stdout.isTerminal;
    const options = {
      colour: file === null && usesColour(io),
      verbose,
      width: isScreen ? io.stdout.columns : Number.POSITIVE_INFINITY,
    };
    writeOutput(io, file, reporter.report(report, options));
  }
}
