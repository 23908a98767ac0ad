import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of an installed package, looked for in `node_modules` upwards as Node does.
 *
 * @param name such as `perflint-rules-city` or `@city/perflint`, alone
 * @param folder absolute path to start from
 */
export function findPackage(name: string, folder: string): string | null {
  if (!packageName.test(name)) return null;
  const found = join(folder, 'node_modules', name);
  if (existsSync(found)) return found;
  const above = dirname(folder);
  return above === folder ? null : findPackage(name, above);
}

/** No dots at the beginning and no way up: a name leads into the folder of that name and nowhere else. */
const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
