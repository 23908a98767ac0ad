import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../../report/reporter.ts';
import { nearestWord } from '../../text/nearest-word.ts';

/** A file to check. */
export interface FoundFile {
  /** As the user gave it, or as found below the folder that the user gave. */
  filePath: string;
  /** Absolute. */
  path: string;
  /** Whether the user named this very file rather than a folder or a pattern. */
  isNamed: boolean;
}

/** An argument that leads to no file, and why. */
export interface LostArgument {
  filePath: string;
  problem: Problem;
}

export type Found = FoundFile | LostArgument;

/**
 * The files that arguments stand for, in the order given and sorted within a folder; each file once.
 *
 * A name that exists is that file, whatever its characters would mean in a pattern: exported tables
 * are called `目标表(1).txt` and `[终稿]目标表.txt`.
 *
 * @param extensions with the dot; what is looked for in folders
 */
export async function findFiles(
  given: readonly string[],
  folder: string,
  extensions: readonly string[],
): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const argument of given) {
    for (const one of await findArgument(argument, folder, extensions)) {
      const key = 'path' in one ? one.path : `\0${one.filePath}`;
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()];
}

async function findArgument(
  argument: string,
  folder: string,
  extensions: readonly string[],
): Promise<Found[]> {
  const path = resolve(folder, argument);
  const kind = kindOf(path);
  if (kind === 'file') return [{ filePath: argument, path, isNamed: true }];
  // Most runs name their files and need no patterns.
  const { globFiles } = await import('./glob-files.ts');
  try {
    return kind === 'folder'
      ? inFolder(argument, path, globFiles(anyOf(extensions), path), extensions)
      : matching(argument, path, folder, globFiles(argument, folder));
  } catch (error) {
    return [{ filePath: argument, problem: closed(error) }];
  }
}

/** What cannot be looked at counts as a file: reading it will tell why. */
function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return 'nothing';
    return stats.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'file';
  }
}

function inFolder(
  argument: string,
  path: string,
  names: string[],
  extensions: readonly string[],
): Found[] {
  const files = names.map((name) => ({
    filePath: join(argument, name),
    path: join(path, name),
    isNamed: false,
  }));
  const how = `确认文件夹里有扩展名为 ${extensions.join('、')} 的文件`;
  return files.length > 0
    ? files
    : [{ filePath: argument, problem: { message: '文件夹里没有可以检查的文件', how } }];
}

function matching(argument: string, path: string, folder: string, names: string[]): Found[] {
  if (names.length === 0) return [{ filePath: argument, problem: missing(path) }];
  return names.map((name) => ({ filePath: name, path: resolve(folder, name), isNamed: false }));
}

function missing(path: string): Problem {
  const nearest = nearestWord(basename(path), namesBeside(path));
  const how = nearest === undefined ? '核对文件名和所在的文件夹' : `是不是“${nearest}”？`;
  return { message: '文件不存在', how };
}

function namesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(path)).sort();
  } catch {
    return [];
  }
}

function closed(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return { message: `文件夹无法读取：${message}`, how: '核对文件夹的访问权限' };
}

function anyOf(extensions: readonly string[]): string {
  const names = extensions.map((extension) => extension.slice(1));
  return names.length === 1 ? `**/*.${names[0]}` : `**/*.{${names.join(',')}}`;
}
