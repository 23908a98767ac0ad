import { levelWords } from '../glossary/level-words.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Scope } from '../tree/nodes.ts';
import type { Label } from './find-labels.ts';
import type { IndicatorItem } from './split-indicators.ts';
import { withoutSeparator, withoutTerminator } from './trim-marks.ts';

/** The parts of one indicator as they are written. */
export interface IndicatorParts {
  level1: SourceText | null;
  level2: SourceText | null;
  name: SourceText | null;
  targets: TargetPart[];
}

export interface TargetPart {
  scope: Scope;
  label: SourceText | null;
  value: SourceText;
}

/**
 * Reads one item of an indicator cell, without its number.
 *
 *   1-产出指标；11-数量指标；支付人次；实施周期指标值:200人；年度指标值:200人。
 *   ^ level1   ^ level2   ^ name   ^ label      ^ value ^ label    ^ value
 *
 *   产出指标：发放率，按月100%发放。
 *   ^ level1 ^ name ^ value without a label
 */
export function parseIndicator({ body, labels }: Omit<IndicatorItem, 'ordinal'>): IndicatorParts {
  if (labels.length === 0) {
    const { level1, level2, rest } = readLevels(withoutTerminator(body));
    return { level1, level2, ...readUnlabelled(rest) };
  }
  const head = withoutSeparator(body.slice(0, labels[0]?.from));
  const { level1, level2, rest } = readLevels(head);
  const targets = labels.map((label, i) => readTarget(body, label, labels[i + 1]?.from));
  return { level1, level2, name: rest, targets };
}

function readTarget(body: SourceText, label: Label, end: number | undefined): TargetPart {
  return {
    scope: label.scope,
    label: body.slice(label.from, label.to),
    value: withoutTerminator(body.slice(label.value, end)),
  };
}

const codedCategory = /^\s*\d{1,2}\s*[-－—–][^；;，,：:]*/;
const namedCategory = new RegExp(`^\\s*${levelWords}(?=\\s*(?:[；;，,：:]|$))`);
const separator = /^\s*[；;，,：:]/;

/** Level 1, level 2 and what follows. A category without a code that nothing follows is the name itself. */
function readLevels(
  head: SourceText,
): Omit<IndicatorParts, 'name' | 'targets'> & { rest: SourceText } {
  const first = readLevel(head);
  if (first === null) return { level1: null, level2: null, rest: head.trim() };
  const second = readLevel(first.rest);
  if (second === null || !(second.isCoded || second.isFollowed)) {
    return { level1: first.level, level2: null, rest: first.rest.trim() };
  }
  return { level1: first.level, level2: second.level, rest: second.rest.trim() };
}

interface LevelRead {
  level: SourceText;
  rest: SourceText;
  isCoded: boolean;
  isFollowed: boolean;
}

function readLevel(text: SourceText): LevelRead | null {
  const code = codedCategory.exec(text.value);
  const length = (code ?? namedCategory.exec(text.value))?.[0].length;
  if (length === undefined) return null;
  const gap = separator.exec(text.value.slice(length))?.[0].length ?? 0;
  return {
    level: text.slice(0, length).trim(),
    rest: text.slice(length + gap),
    isCoded: code !== null,
    isFollowed: gap > 0,
  };
}

/** `发放率，按月100%发放`: the name up to the first separator, the rest is the value. */
function readUnlabelled(text: SourceText): Pick<IndicatorParts, 'name' | 'targets'> {
  const at = text.value.search(/[，,；;：:]/);
  if (at === -1) return { name: text, targets: [] };
  const value = text.slice(at + 1).trim();
  return { name: text.slice(0, at).trim(), targets: [{ scope: 'annual', label: null, value }] };
}
