import type { SourceText } from '../text/source-text.ts';

/**
 * A value without what ends it: a run of separators, else one full stop.
 *
 *   2场,50人；,      信访回复500单。;      安享晚年。。
 *           ^^                    ^               ^
 */
export function withoutTerminator(text: SourceText): SourceText {
  const trimmed = text.trim();
  const { value } = trimmed;
  let end = value.length;
  while (end > 0 && separatorsAndSpace.includes(value[end - 1] as string)) end--;
  if (end === value.length && value.endsWith('。')) end--;
  return end === value.length ? trimmed : trimmed.slice(0, end).trim();
}

/** The words before a label, without the one separator (or full stop) that divides them from it. */
export function withoutSeparator(text: SourceText): SourceText {
  const trimmed = text.trim();
  const isDivided = '；;，,：:。'.includes(trimmed.value.at(-1) ?? ' ');
  return isDivided ? trimmed.slice(0, trimmed.value.length - 1).trim() : trimmed;
}

const separatorsAndSpace = '；;，, \t\n\v\u3000';
