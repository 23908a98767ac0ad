import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { Problem } from '../../report/reporter.ts';
import { sizeLimit } from './size-limit.ts';

/**
 * The bytes of a file, or why they are not to be had. Never holds more than the limit.
 *
 * Synchronous: with many small files the asynchronous calls cost more than the reading.
 */
export function readInput(path: string): Uint8Array | Problem {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    return failure(error);
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return readToEnd(file);
    return stats.size > sizeLimit.bytes ? sizeLimit.problem(stats.size) : readKnown(file, stats);
  } catch (error) {
    return failure(error);
  } finally {
    closeSync(file);
  }
}

/**
 * A file whose size is known takes one read, on most disks. A program may be writing it meanwhile, or a
 * network drive give up: half of a text reads like a whole one, so that nobody would know.
 */
function readKnown(file: number, { size, mtimeMs }: Stats): Uint8Array | Problem {
  const bytes = Buffer.allocUnsafeSlow(size + 1);
  let length = 0;
  for (let read = -1; read !== 0 && length <= size; length += read) {
    read = readSync(file, bytes, length, size + 1 - length, length);
  }
  const isWhole = length === size && fstatSync(file).mtimeMs === mtimeMs;
  return isWhole ? bytes.subarray(0, size) : changed;
}

const changed: Problem = {
  message: '文件在读取时有改动，或者没有读全',
  how: '等保存、复制或同步完成后再检查',
};

/** A pipe or device tells no size: reads to its end or the limit. */
function readToEnd(file: number): Uint8Array | Problem {
  let bytes = Buffer.allocUnsafe(growth);
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > sizeLimit.bytes) return sizeLimit.problem(length);
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(growth)]);
  }
}

function failure(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return failures[code] ?? { message: `文件无法读取（${code}）`, how: '核对文件和所在的磁盘' };
}

const failures: Record<string, Problem> = {
  ENOENT: { message: '文件不存在', how: '核对文件名和所在的文件夹' },
  EACCES: { message: '没有读取文件的权限', how: '让管理员开放权限，或把文件复制到自己的文件夹' },
  EPERM: {
    message: '没有读取文件的权限',
    how: '关闭正在使用该文件的程序，或把文件复制到自己的文件夹',
  },
  EBUSY: { message: '文件正被其他程序占用', how: '关闭打开它的程序（WPS、Excel）后再试' },
  EISDIR: { message: '这是文件夹，不是文件', how: '改写成文件夹里的文件名' },
};

const growth = 65_536;
