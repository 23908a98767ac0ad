import type { Measure } from '../grammar/measure-types.ts';
import { readMeasures } from '../grammar/measures.ts';
import type { TargetPart } from '../grammar/parse-indicator.ts';
import { rememberByText } from '../text/remember-by-text.ts';
import type { Source } from '../text/source.ts';
import { Anchor } from '../tree/anchor.ts';
import type { Target } from '../tree/nodes.ts';
import { spanOf } from './span.ts';

/** A target value. What it says in numbers is read when a rule asks for it. */
export function buildTarget(source: Source, { scope, label, value }: TargetPart): Target {
  return Object.assign(new TargetAnchor(source), {
    type: 'target' as const,
    ...spanOf(value),
    scope,
    label: label?.value ?? null,
    value: value.value,
  });
}

class TargetAnchor extends Anchor {
  declare readonly value: string;
  #measures: readonly Measure[] | undefined;

  get measures(): readonly Measure[] {
    this.#measures ??= measuresOf(this.value);
    return this.#measures;
  }
}

const measuresOf = rememberByText<readonly Measure[]>(readMeasures);
