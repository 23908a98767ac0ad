import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../report/reporter.ts';
import type { PackFile } from '../../rule/load/load-pack.ts';
import { decode } from '../../text/decode.ts';

/** The YAML files of a folder, and what of it could not be read, by path below the folder. */
export interface PackFolder {
  files: PackFile[];
  problems: Map<string, Problem>;
}

/**
 * Reads a folder of rules, or says why not. Follows no links and never reads more than rules need,
 * so that no folder, whoever made it, can take long or lead elsewhere.
 */
export function readPackFolder(folder: string): PackFolder | Problem {
  const found: PackFolder = { files: [], problems: new Map() };
  const walk: Walk = { folder, found, entries: mostEntries, bytes: mostBytes };
  const failure = addFolder('', walk);
  if (failure) return failure;
  if (found.files.length + found.problems.size === 0) {
    return {
      message: '文件夹里没有规则文件',
      how: '规则文件放在主题的文件夹下，如 target/no-xyz.yaml',
    };
  }
  return found;
}

interface Walk {
  folder: string;
  found: PackFolder;
  /** How many more entries may be looked at, and bytes read. */
  entries: number;
  bytes: number;
}

function addFolder(path: string, walk: Walk): Problem | undefined {
  const entries = entriesOf(join(walk.folder, path));
  if (!Array.isArray(entries)) return entries;
  walk.entries -= entries.length;
  if (walk.entries < 0) return tooMany;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const failure = addEntry(entry, path === '' ? entry.name : `${path}/${entry.name}`, walk);
    if (failure) return failure;
  }
  return undefined;
}

function addEntry(entry: Dirent, path: string, walk: Walk): Problem | undefined {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return undefined;
  if (entry.isDirectory()) return addFolder(path, walk);
  if (!/\.ya?ml$/.test(entry.name)) return undefined;
  if (!entry.isFile()) {
    walk.found.problems.set(path, { message: '不是普通的文件', how: '把链接换成文件本身' });
    return undefined;
  }
  const bytes = readStart(join(walk.folder, path));
  if (bytes instanceof Uint8Array) {
    walk.bytes -= bytes.length;
    walk.found.files.push({ path, text: decode(bytes).text });
  } else walk.found.problems.set(path, bytes);
  return walk.bytes < 0 ? tooMany : undefined;
}

function entriesOf(folder: string): Dirent[] | Problem {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT')
      return { message: '文件夹不存在', how: '核对路径，相对于这份配置的文件夹' };
    if (code === 'ENOTDIR') return { message: '这不是文件夹', how: '写规则所在的文件夹' };
    return { message: `文件夹无法读取（${code}）`, how: '核对访问权限' };
  }
}

/** The bytes of a file, cut off where it is longer than any rule may be. */
function readStart(file: string): Uint8Array | Problem {
  try {
    const handle = openSync(file, 'r');
    try {
      const size = Math.min(fstatSync(handle).size, mostOfFile);
      const bytes = Buffer.alloc(size);
      return bytes.subarray(0, readSync(handle, bytes, 0, size, 0));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return { message: `文件无法读取（${codeOf(error)}）`, how: '核对访问权限' };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

const tooMany: Problem = {
  message: '文件夹里的文件太多、太大，不像是规则的文件夹',
  how: '写规则自己的文件夹；规则很多时分成几个',
};

/** perflint's own rules are some 200 entries of 400 KB. */
const mostEntries = 2000;
const mostBytes = 2_000_000;

/** In every encoding more than the characters that a rule file may have. */
const mostOfFile = 500_000;
