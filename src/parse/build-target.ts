import type { Measure } from '../grammar/measure-types.ts';
import { readMeasures } from '../grammar/measures.ts';
import type { TargetPart } from '../grammar/parse-indicator.ts';
import { rememberByText } from '../text/remember-by-text.ts';
import type { Source } from '../text/source.ts';
import { Anchor } from '../tree/anchor.ts';
import type { Scope, Target } from '../tree/nodes.ts';

/** A target value. What it says in numbers is read when a rule asks for it. */
export function buildTarget(source: Source, part: TargetPart): Target {
  return new TargetNode(source, part);
}

class TargetNode extends Anchor implements Target {
  readonly type = 'target';
  readonly scope: Scope;
  readonly label: string | null;
  readonly value: string;
  #measures: readonly Measure[] | undefined;

  constructor(source: Source, { scope, label, value }: TargetPart) {
    super(source, value.start, value.end);
    this.scope = scope;
    this.label = label?.value ?? null;
    this.value = value.value;
  }

  get measures(): readonly Measure[] {
    this.#measures ??= measuresOf(this.value);
    return this.#measures;
  }
}

const measuresOf = rememberByText<readonly Measure[]>(readMeasures);
