import type { Line } from './read-lines.ts';

/** Whether a line begins to count. */
export function beginsList(line: Line): boolean {
  return /^[（(]?1\s*[、.．)）]|^①/.test(line.text.value);
}
