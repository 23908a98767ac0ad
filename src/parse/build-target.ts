import type { Measure } from '../grammar/measure-types.ts';
import { readMeasures } from '../grammar/measures.ts';
import type { TargetPart } from '../grammar/parse-indicator.ts';
import { rememberByText } from '../text/remember-by-text.ts';
import type { Source } from '../text/source.ts';
import type { Scope, Target } from '../tree/nodes.ts';
import { positionOf } from '../tree/position-of.ts';

/** A target value. What it says in numbers is read when a rule asks for it. */
export function buildTarget(source: Source, part: TargetPart): Target {
  return new TargetNode(source, part);
}

class TargetNode implements Target {
  readonly #source: Source;
  declare readonly type: 'target';
  declare start: number;
  declare end: number;
  declare readonly scope: Scope;
  declare readonly label: string | null;
  declare readonly value: string;
  #measures: readonly Measure[] | undefined;

  constructor(source: Source, { scope, label, value }: TargetPart) {
    this.#source = source;
    this.type = 'target';
    this.start = value.start;
    this.end = value.end;
    this.scope = scope;
    this.label = label?.value ?? null;
    this.value = value.value;
  }

  get position(): Target['position'] {
    return positionOf(this.#source, this);
  }

  get measures(): readonly Measure[] {
    this.#measures ??= measuresOf(this.value);
    return this.#measures;
  }
}

const measuresOf = rememberByText<readonly Measure[]>(readMeasures);
