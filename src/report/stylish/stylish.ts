import pc from 'picocolors';
import type { Finding } from '../../rule/finding.ts';
import { codeFrame } from '../../text/code-frame.ts';
import { visible } from '../../text/visible.ts';
import type { FileResult, Problem, Report, Reporter, ReportOptions } from '../reporter.ts';
import { alignColumns } from './align-columns.ts';
import { severityWords } from './severity-words.ts';
import { summarise } from './summarise.ts';

type Colours = ReturnType<typeof pc.createColors>;

/** As ESLint prints it: a block a file, a line a message, columns aligned, a summary at the end. */
export const stylish: Reporter = {
  name: 'stylish',
  report(report, options) {
    const colours = pc.createColors(options.colour);
    const blocks = report.results
      .filter(hasMessages)
      .map((result) => blockOf(result, report, options, colours));
    return `${[...blocks, summarise(report, colours)].join('\n\n')}\n`;
  },
};

function hasMessages({ findings, problems, warnings = [], notices = [] }: FileResult): boolean {
  return findings.length + problems.length + warnings.length + notices.length > 0;
}

function blockOf(
  result: FileResult,
  report: Report,
  options: ReportOptions,
  colours: Colours,
): string {
  const { problems, findings, warnings = [], notices = [] } = result;
  const rows = [
    ...problems.map((problem) => problemRow(problem, colours.red('无法检查'), colours)),
    ...notices.map((one) => problemRow(one, colours.yellow(severityWords.warning), colours)),
    ...warnings.map((warning) => ['', colours.yellow(severityWords.warning), visible(warning), '']),
    ...findings.map((finding) => findingRow(finding, colours)),
  ];
  const details = [
    ...problems.map((problem) => indent(problem.frame ?? '', 4)),
    ...notices.map(({ frame = '' }) => (options.verbose ? indent(frame, 4) : '')),
    ...warnings.map(() => ''),
    ...findings.map((finding) => detailsOf(finding, result, report, options)),
  ];
  const lines = alignColumns(rows, options.width - 2).map((line, index) => {
    const detail = details[index] as string;
    return detail === '' ? `  ${line}` : `  ${line}\n${detail}\n`;
  });
  return [colours.underline(visible(result.filePath)), ...lines].join('\n').trimEnd();
}

function problemRow(problem: Problem, level: string, colours: Colours): string[] {
  const place = problem.line === undefined ? '' : `${problem.line}:${problem.column ?? 1}`;
  const message = visible(`${problem.message}（${problem.how}）`);
  return [colours.dim(place), level, message, ''];
}

function findingRow(finding: Finding, colours: Colours): string[] {
  const { severity, message, ruleId } = finding;
  const colour = { error: colours.red, warning: colours.yellow, info: colours.blue }[severity];
  return [
    colours.dim(placeOf(finding)),
    colour(severityWords[severity]),
    visible(message),
    colours.dim(ruleId),
  ];
}

/** The origin only where it says more than the line, as a cell or a page does. */
function placeOf({ place: { start, origin } }: Finding): string {
  const point = `${start.line}:${start.column}`;
  return origin === `第${start.line}行` ? point : `${point} ${visible(origin)}`;
}

function detailsOf(
  finding: Finding,
  result: FileResult,
  report: Report,
  options: ReportOptions,
): string {
  if (!options.verbose) return '';
  const notes = report.rules.get(finding.ruleId);
  const lines = [
    ...(result.source
      ? [codeFrame(result.source, finding.place, Math.min(options.width, 100) - 4)]
      : []),
    ...finding.related.map(
      ({ message, place }) => `另见 ${place.start.line}:${place.start.column} ${visible(message)}`,
    ),
    ...(notes
      ? [`为什么：${notes.why}`, `怎么改：${notes.how}`, `依据：${notes.basis.title}`]
      : []),
  ];
  return indent(lines.map((line) => line.trimEnd()).join('\n'), 4);
}

function indent(text: string, columns: number): string {
  return text === '' ? '' : text.replace(/^/gm, ' '.repeat(columns));
}
