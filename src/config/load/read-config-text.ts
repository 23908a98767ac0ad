import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../../report/reporter.ts';
import { decode } from '../../text/decode.ts';

/**
 * The text of a configuration file, or why there is none.
 *
 * Notepad on a Chinese Windows writes GBK or a byte-order mark: both are read.
 */
export function readConfigText(file: string): string | Problem {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) {
      return { message: '配置文件是一个文件夹', how: '删除或改名这个文件夹，另建同名的文本文件' };
    }
    if (!stats.isFile()) return { message: '配置文件不是普通的文件', how: '核对文件名' };
    if (stats.size > mostBytes) {
      return { message: '配置文件超过 200 KB，不像是配置', how: '核对文件内容' };
    }
    return decode(readFileSync(file)).text;
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return { message: '配置文件不存在', how: '核对文件名和所在的文件夹' };
  return { message: `配置文件无法读取（${String(code)}）`, how: '核对文件的访问权限' };
}

/** A larger one takes seconds to parse. */
const mostBytes = 200_000;
