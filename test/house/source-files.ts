import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import fastGlob from 'fast-glob';
import { parseSync } from 'rolldown/utils';

/** One file of src/ and what it imports. */
export interface SourceFile {
  /** From the top of the repository, with slashes. */
  path: string;
  /** The room it stands in, such as `grammar`; its own name for the two doors. */
  room: string;
  text: string;
  imports: Import[];
}

export interface Import {
  /** The path of a file of ours, or the name of a package. */
  target: string;
  /** Gone when the program runs. */
  isType: boolean;
}

/** All files of src/ that people write. */
export const sourceFiles: readonly SourceFile[] = fastGlob
  .sync('src/**/*.ts', { ignore: ['src/generated/**'] })
  .sort()
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, room: roomOf(path), text, imports: importsOf(path, text) };
  });

/** `src/grammar/measures.ts` is in `grammar`, `src/cli.ts` is `cli.ts`. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function importsOf(path: string, text: string): Import[] {
  const { module } = parseSync(path, text);
  const found: Import[] = [];
  for (const statement of module.staticImports) {
    const isType = statement.entries.length > 0 && statement.entries.every((entry) => entry.isType);
    found.push({ target: statement.moduleRequest.value, isType });
  }
  for (const entry of module.staticExports.flatMap((statement) => statement.entries)) {
    if (entry.moduleRequest)
      found.push({ target: entry.moduleRequest.value, isType: entry.isType });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const target = text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"]|['"]$/g, '');
    found.push({ target, isType: false });
  }
  return found.map((each) => ({ ...each, target: resolve(path, each.target) }));
}

function resolve(from: string, target: string): string {
  return target.startsWith('.') ? posix.join(posix.dirname(from), target) : target;
}
