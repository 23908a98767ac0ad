import type { Figures, RuleFigures, Share, Totals } from './figures.ts';
import type { Verdict } from './judge.ts';
import type { Label } from './label.ts';
import type { Message } from './message.ts';
import { thresholds } from './thresholds.ts';

/** @param ruleIds the rules that ran */
export function figuresOf(
  verdicts: readonly Verdict[],
  labels: readonly Label[],
  ruleIds: readonly string[],
): Figures {
  const expected = labels.filter(({ confidence }) => confidence >= thresholds.likely);
  const all: Verdict = {
    right: verdicts.flatMap(({ right }) => right),
    wrong: verdicts.flatMap(({ wrong }) => wrong),
    found: new Map(verdicts.flatMap(({ found }) => [...found])),
    missed: verdicts.flatMap(({ missed }) => missed),
  };
  const kinds = [...new Set(expected.map(({ kind }) => kind))].sort();
  const ofKind = (wanted: string) => expected.filter(({ kind }) => kind === wanted);
  return {
    totals: totalsOf(all, expected, new Set(ruleIds)),
    rules: new Map(ruleIds.map((ruleId) => [ruleId, ruleFigures(all, expected, ruleId)])),
    kinds: new Map(kinds.map((kind) => [kind, foundOf(all, ofKind(kind))])),
  };
}

function totalsOf(all: Verdict, expected: readonly Label[], ruleIds: ReadonlySet<string>): Totals {
  const surest = expected.filter(({ confidence }) => confidence >= thresholds.certain);
  const covered = expected.filter(({ rules }) => rules.some((rule) => ruleIds.has(rule)));
  return {
    certainFound: foundOf(all, surest),
    likelyFound: foundOf(all, expected),
    coveredFound: foundOf(all, covered),
    seriousRight: rightOf(all, ({ finding }) => finding.severity !== 'info'),
    allRight: rightOf(all, () => true),
    moneyRight: rightOf(all, ({ finding }) => finding.ruleId.startsWith('funding/')),
  };
}

function ruleFigures(all: Verdict, expected: readonly Label[], ruleId: string): RuleFigures {
  const { part, whole } = rightOf(all, ({ finding }) => finding.ruleId === ruleId);
  return {
    right: part,
    wrong: whole - part,
    found: expected.filter((label) => all.found.get(label)?.has(ruleId)).length,
    missed: all.missed.filter(({ rules }) => rules.includes(ruleId)).length,
  };
}

function foundOf({ found }: Verdict, labels: readonly Label[]): Share {
  return { part: labels.filter((label) => found.has(label)).length, whole: labels.length };
}

function rightOf({ right, wrong }: Verdict, counts: (message: Message) => boolean): Share {
  const part = right.filter(counts).length;
  return { part, whole: part + wrong.filter(counts).length };
}
