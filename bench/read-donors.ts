import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A project of a seed, to be recombined with others. */
export interface Donor {
  name: string;
  goal: string;
  indicators: string;
  /** How many indicators `indicators` holds. */
  count: number;
}

/** The project rows of the tab-separated documents in a folder. */
export function readDonors(folder: string): Donor[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map((line) => line.split('\t'))
    .flatMap(([name = '', , , , , goal = '', indicators = '']) => {
      const count = indicators.split('年度指标值').length - 1;
      return count === 0 ? [] : [{ name, goal, indicators, count }];
    });
}
