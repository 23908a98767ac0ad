import type { Source } from '../../text/source.ts';
import type { Finding } from '../finding.ts';
import type { ActiveRule } from '../rule.ts';
import { run } from '../run.ts';
import { exampleTree } from './example-tree.ts';
import { reachOf } from './reach-of.ts';

/** An example of a rule and what it is to show. */
export interface Example {
  kind: 'valid' | 'invalid' | 'skipped';
  text: string;
  /** The messages of an invalid example, in order of place. */
  says: readonly string[];
}

/** What is wrong with an example, in plain Chinese; nothing where it shows what it is to show. */
export function testExample(rules: readonly ActiveRule[], example: Example): string[] {
  const { root, ranges } = exampleTree(example.text);
  const findings = run(root, rules);
  if (example.kind === 'invalid') return compare(findings, ranges, example.says, root.source);
  const { selected, considered } = reachOf(root, rules);
  if (findings.length > 0) return findings.map(({ message }) => `不应有提示，却说「${message}」`);
  if (example.kind === 'skipped') {
    if (selected === 0) return ['选择器选不到示例里的内容'];
    return considered > 0 ? ['条件（when）在这里成立，不是不检查的情形'] : [];
  }
  const isVacuous = considered === 0 && !rules.some(forbidsAll);
  return isVacuous ? ['规则没有检查到示例里的任何内容'] : [];
}

/** A rule about what must not be there has nothing to look at in a valid example. */
function forbidsAll({ rule: { definition, library } }: ActiveRule): boolean {
  const { must } = definition;
  const name = typeof must === 'string' ? must : Object.keys(must)[0];
  return library.verbs.get(name ?? '')?.alwaysFails === true;
}

function compare(
  findings: readonly Finding[],
  ranges: readonly { start: number; end: number }[],
  says: readonly string[],
  source: Source,
): string[] {
  const faults: string[] = [];
  const count = Math.max(findings.length, ranges.length, says.length);
  for (let i = 0; i < count; i++)
    faults.push(...compareOne(findings[i], ranges[i], says[i], source));
  return faults;
}

function compareOne(
  finding: Finding | undefined,
  range: { start: number; end: number } | undefined,
  says: string | undefined,
  { text }: Source,
): string[] {
  if (!finding) return [`应有提示「${says ?? ''}」，却没有`];
  const { start, end } = finding.place;
  const pointed = quote(text.slice(start.offset, end.offset));
  if (says === undefined) return [`多出提示「${finding.message}」，所指的是${pointed}`];
  if (!range) return [`没有用 «» 标出提示「${finding.message}」所指的${pointed}`];
  const faults: string[] = [];
  if (finding.message !== says) faults.push(`应说「${says}」，却说「${finding.message}」`);
  if (start.offset !== range.start || end.offset !== range.end) {
    const marked = quote(text.slice(range.start, range.end));
    const where = pointed === marked ? `另一处${pointed}` : `${pointed}，«» 标的是${marked}`;
    faults.push(`提示「${finding.message}」所指的是${where}`);
  }
  return faults;
}

function quote(text: string): string {
  return text === '' ? '一处空白' : `“${text}”`;
}
