import { isAbout } from './is-about.ts';
import type { Label } from './label.ts';
import type { Message, Standing } from './message.ts';
import { thresholds } from './thresholds.ts';

/** Messages held against labels. */
export interface Verdict {
  right: Message[];
  /** False alarms: no label stands there. */
  wrong: Message[];
  /** By label that some message found: the rules that did. */
  found: Map<Label, Set<string>>;
  /** Likely or certain labels that no message found. */
  missed: Label[];
}

/**
 * Which messages are right and which labels were missed in one seed.
 *
 * A message is right when a label stands at its place; one that lists places, when at half of them.
 */
export function judge(messages: readonly Message[], labels: readonly Label[]): Verdict {
  const known = labels.filter(({ confidence }) => confidence >= thresholds.arguable);
  const verdict: Verdict = { right: [], wrong: [], found: new Map(), missed: [] };
  for (const message of messages) {
    const { ruleId } = message.finding;
    const labelsAt = (at: Standing) => known.filter((label) => isAbout(label, ruleId, at));
    const own = labelsAt(message.own);
    const listed = message.listed.map(labelsAt);
    const isRight = own.length > 0 || isMostly(listed);
    (isRight ? verdict.right : verdict.wrong).push(message);
    for (const label of [own, ...listed].flat()) note(verdict.found, label, ruleId);
  }
  verdict.missed = known.filter(
    (label) => label.confidence >= thresholds.likely && !verdict.found.has(label),
  );
  return verdict;
}

function isMostly(listed: readonly (readonly Label[])[]): boolean {
  const labelled = listed.filter((labels) => labels.length > 0).length;
  return labelled > 0 && labelled * 2 >= listed.length;
}

function note(found: Verdict['found'], label: Label, ruleId: string): void {
  const rules = found.get(label);
  if (rules) rules.add(ruleId);
  else found.set(label, new Set([ruleId]));
}
