import fastGlob from 'fast-glob';

/**
 * Paths relative to `folder` that match a pattern, sorted. Links are not followed: they can lead in circles.
 *
 * @throws {Error} with a `code` when a folder inside cannot be read
 */
export function globFiles(pattern: string, folder: string): string[] {
  const ignore = ['**/node_modules/**', '**/.git/**', lockFiles];
  const options = { cwd: folder, ignore, caseSensitiveMatch: false, followSymbolicLinks: false };
  return fastGlob.sync(pattern, options).sort(byCodeUnit);
}

/** The same order on every machine, whatever its language. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** Word, Excel and WPS leave one beside each open document. */
const lockFiles = '**/~$*';
