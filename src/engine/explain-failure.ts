import { PluginFailure } from '../plugin/plugin-failure.ts';
import { Unreadable } from '../read/unreadable.ts';
import type { Problem } from '../report/reporter.ts';

/** What was thrown while a document was read or checked, for its user. */
export function explainFailure(error: unknown): Problem {
  if (error instanceof Unreadable || error instanceof PluginFailure)
    return { message: error.message, how: error.how };
  return {
    message: `perflint 内部出错：${error instanceof Error ? error.message : String(error)}`,
    how: '这是 perflint 的缺陷；把这行文字和文件报告给维护者',
  };
}
