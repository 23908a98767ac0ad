import type { FileResult } from '../../../report/reporter.ts';
import { codeFrame } from '../../../text/code-frame.ts';

/**
 * Where a rule complains in some files, as lines, each place with its line of the text.
 *
 * @param columns of the screen
 */
export function describeFindings(
  id: string,
  results: readonly FileResult[],
  columns: number,
): string[] {
  if (results.length === 0) return [];
  const files = results
    .map((result) => ({
      ...result,
      findings: result.findings.filter(({ ruleId }) => ruleId === id),
    }))
    .filter(({ findings }) => findings.length > 0);
  if (files.length === 0) return ['', `所给的 ${results.length} 个文件里没有这样的问题。`];
  return files.flatMap((file) => ['', ...describeFile(file, columns)]);
}

function describeFile({ filePath, findings, source }: FileResult, columns: number): string[] {
  return [
    `${filePath} 有 ${findings.length} 处：`,
    ...findings.flatMap(({ place, message }) => [
      `  ${place.start.line}:${place.start.column}  ${message}`,
      ...(source ? codeFrame(source, place, Math.min(columns, 100) - 4).split('\n') : []).map(
        (line) => `    ${line.trimEnd()}`,
      ),
    ]),
  ];
}
