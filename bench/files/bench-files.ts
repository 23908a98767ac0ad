import type { Measurement } from '../measure.ts';
import { measure } from '../measure.ts';
import type { Donor } from '../read-donors.ts';
import { generateFiles } from './generate-files.ts';

/** How one of the generated files fared. */
export interface FileMeasurement {
  what: string;
  measurement: Measurement;
  /** What it may take at most. */
  asked: { milliseconds: number; megabytes: number };
}

/**
 * Measures the files that people hold one by one, each in a process of its own.
 *
 * @param isHuge whether instead to measure what nobody holds, in a heap as small machines give it
 */
export async function benchFiles(
  program: string,
  folder: string,
  donors: readonly Donor[],
  runs: number,
  isHuge: boolean,
): Promise<FileMeasurement[]> {
  const measured: FileMeasurement[] = [];
  const options = isHuge ? ['--max-old-space-size=2048'] : [];
  for (const { path, what, asked } of generateFiles(folder, donors, isHuge)) {
    const measurement = await measure([...options, program, path], runs);
    measured.push({ what, asked, measurement });
  }
  return measured;
}
