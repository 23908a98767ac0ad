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

/** Measures the files that people hold one by one, each in a process of its own. */
export async function benchFiles(
  program: string,
  folder: string,
  donors: readonly Donor[],
  runs: number,
): Promise<FileMeasurement[]> {
  const measured: FileMeasurement[] = [];
  for (const { path, what, asked } of generateFiles(folder, donors)) {
    measured.push({ what, asked, measurement: await measure([program, path], runs) });
  }
  return measured;
}
