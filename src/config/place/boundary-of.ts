import { existsSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/**
 * The folder that a configuration may not name anything outside of: the package or the repository that
 * it belongs to. Configurations in other places may name what they like: `null`.
 *
 * Whoever checks tables that others have sent would otherwise show them parts of his own files.
 *
 * @param file absolute path of the configuration
 */
export function boundaryOf(file: string): string | null {
  return packageOf(file) ?? repositoryOf(dirname(file));
}

function packageOf(file: string): string | null {
  const parts = file.split(sep);
  const at = parts.lastIndexOf('node_modules');
  if (at === -1) return null;
  const isScoped = parts[at + 1]?.startsWith('@') ?? false;
  return parts.slice(0, at + (isScoped ? 3 : 2)).join(sep);
}

function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  return basename(folder) === '' ? null : repositoryOf(dirname(folder));
}
