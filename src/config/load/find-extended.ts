import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Problem } from '../../report/reporter.ts';
import { boundaryOf } from '../place/boundary-of.ts';
import { findPackage } from '../place/find-package.ts';
import { isInside } from '../place/is-inside.ts';

/**
 * The configuration file that an entry of `extends` names, or why it may not; `null` where it names no
 * file, and so should be a preset.
 *
 * @param name as written
 * @param from absolute path of the configuration that says it
 */
export function findExtended(name: string, from: string): string | Problem | null {
  const folder = dirname(from);
  if (!isPath(name)) {
    const found = findPackage(name, folder);
    return found && join(found, 'perflint.yaml');
  }
  if (!/\.ya?ml$/.test(name)) {
    return { message: `“${name}”不是配置文件`, how: '写以 .yaml 结尾的文件' };
  }
  const file = resolve(folder, name);
  const boundary = boundaryOf(from);
  if (boundary === null || isInside(file, boundary)) return file;
  return { message: `“${name}”在“${boundary}”之外，不能用`, how: '把文件放进这个文件夹' };
}

function isPath(name: string): boolean {
  return (
    /^\.{0,2}\//.test(name) || /^\.{1,2}$/.test(name) || isAbsolute(name) || /\.ya?ml$/.test(name)
  );
}
