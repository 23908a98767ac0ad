import { targetLabels } from '../glossary/labels.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Scope } from '../tree/nodes.ts';

/** A label such as 年度指标值 with its colon; offsets into the text. */
export interface Label {
  scope: Scope;
  from: number;
  /** End of the words, without the colon. */
  to: number;
  /** Where the value begins. */
  value: number;
}

/**
 * The labels in a text, in order.
 *
 *   支付人次；实施周期指标值: 200人；年度指标值：200人
 *             ^ from      ^ to ^ value
 */
export function findLabels(text: string): Label[] {
  const labels: Label[] = [];
  for (const match of matchesOf(labelPattern, text)) {
    const words = match[1] as string;
    labels.push({
      scope: targetLabels[words] ?? targetLabels[words.replace(/\s/g, '')] ?? 'annual',
      from: match.index,
      to: match.index + words.length,
      value: match.index + match[0].length,
    });
  }
  return labels;
}

const labelPattern = new RegExp(
  `(${Object.keys(targetLabels)
    .map((label) => label.replace(/[()]/g, '\\$&').replace('值', '\\s?值'))
    .join('|')})\\s?[：:]`,
  'g',
);
