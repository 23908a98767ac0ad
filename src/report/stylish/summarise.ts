import type pc from 'picocolors';
import { countMessages } from '../count-messages.ts';
import type { Report } from '../reporter.ts';

/** The last line: how many files and what was found. */
export function summarise(report: Report, colours: ReturnType<typeof pc.createColors>): string {
  const { fatal, error, warning, info } = countMessages(report.results);
  const files = `${report.results.filter(({ notices }) => !notices).length} 个文件`;
  const total = error + warning + info;
  if (total + fatal === 0) return colours.green(`✔ 已检查 ${files}，没有发现问题`);
  const unusable =
    fatal === 0
      ? ''
      : `，${report.results.filter(({ problems }) => problems.length > 0).length} 个无法检查`;
  const parts = `${error} 个错误，${warning} 个警告，${info} 个提示`;
  const text = `✖ ${files}${unusable}，${total} 个问题（${parts}）`;
  return colours.bold(error + fatal > 0 ? colours.red(text) : colours.yellow(text));
}
