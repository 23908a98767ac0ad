import { existsSync, readFileSync } from 'node:fs';
import type { Recorded } from './find-lapses.ts';

/** The totals last recorded; `null` when nothing was yet. */
export function readRecorded(file: string): Recorded | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
