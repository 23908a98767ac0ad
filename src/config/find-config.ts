import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The nearest `.perflintrc.yaml` in a folder or above it.
 *
 * @param folder absolute path
 * @param known what has been found before, by folder
 */
export function findConfig(
  folder: string,
  known = new Map<string, string | null>(),
): string | null {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const name = configNames.find((one) => existsSync(join(folder, one)));
  const above = dirname(folder);
  const found = name ? join(folder, name) : above === folder ? null : findConfig(above, known);
  known.set(folder, found);
  return found;
}

const configNames = ['.perflintrc.yaml', '.perflintrc.yml'];
