import { plain } from '../../text/plain.ts';
import type { Finding } from '../finding.ts';
import { hash } from './hash.ts';

/** A finding whose identity is still empty, and what its identity rests on besides its location. */
export interface Nameless {
  finding: Finding;
  indicatorName: string;
  /** The words complained of. */
  text: string;
  /** The unit where the row has none: the form's own. */
  organisation: string;
}

/**
 * Gives each finding its identity: unit, project, indicator, field, rule and words, none of which
 * change when rows move. Findings alike in all of these are numbered in their order.
 *
 * @param all in order of place
 */
export function identify(all: readonly Nameless[]): Finding[] {
  const counts = new Map<string, number>();
  return all.map((nameless) => {
    const key = hash(keyOf(nameless));
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    // Not a copy: V8 gives each copy with one more field a shape of its own, which slows all readers down.
    nameless.finding.identity = before === 0 ? key : `${key}-${before + 1}`;
    return nameless.finding;
  });
}

function keyOf({ finding, indicatorName, text, organisation }: Nameless): string {
  const { ruleId, location } = finding;
  const unit = plain(location.spender ?? organisation);
  const project = plain(location.project ?? '');
  const rest = `${plain(indicatorName)}\n${plain(location.field)}\n${plain(ruleId)}\n${plain(text)}`;
  return `${unit}\n${project}\n${rest}`;
}
