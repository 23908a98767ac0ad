import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Whether a path lies in a folder, links followed; what does not exist is taken as it is written. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(real(folder), real(path));
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || /^[a-z]:|^\\\\/i.test(way));
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
