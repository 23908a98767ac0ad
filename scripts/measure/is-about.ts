import type { Label } from './label.ts';
import type { Standing } from './message.ts';

/** Whether a message of this rule at this place says what the label says. */
export function isAbout(label: Label, ruleId: string, at: Standing): boolean {
  if (!label.rules.includes(ruleId)) return false;
  if (label.projectLine === null) return at.projectLine === null || showsLine(label, at);
  if (label.projectLine !== at.projectLine) return isOfSubtotal(label, at);
  const isOfText = ruleId.startsWith('text/');
  if (label.indicator !== null && label.indicator === at.indicator) return true;
  if (label.indicator === at.indicator) return !isOfText || showsLine(label, at);
  // One of the two names an indicator: what compares across a row may stand at either end, and
  // `text` labels concern the words of the whole row.
  return acrossRow.test(ruleId) || (label.field === 'text' && showsLine(label, at));
}

/** A unit's own row is no project: messages about it name none. */
function isOfSubtotal(label: Label, at: Standing): boolean {
  return at.projectLine === null && label.indicator === null && showsLine(label, at);
}

const acrossRow = /^(?:goal|funding|project)\//;

function showsLine({ line, alsoLines = [] }: Label, at: Standing): boolean {
  return [line, ...alsoLines].some(
    (each) => (at.firstLine <= each && each <= at.lastLine) || each === at.projectLine,
  );
}
