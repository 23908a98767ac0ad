import { type NameMeaning, readNameMeaning } from '../grammar/name-meaning.ts';
import { rememberByText } from '../text/remember-by-text.ts';
import type { Source } from '../text/source.ts';
import type { SourceText } from '../text/source-text.ts';
import type { IndicatorName } from '../tree/nodes.ts';
import { positionOf } from '../tree/position-of.ts';

/** An indicator name. What it says is measured is read when a rule asks for it. */
export function buildName(source: Source, name: SourceText): IndicatorName {
  return new NameNode(source, name);
}

class NameNode implements IndicatorName {
  readonly #source: Source;
  declare readonly type: 'indicatorName';
  declare start: number;
  declare end: number;
  declare readonly value: string;
  #meaning: NameMeaning | undefined;

  constructor(source: Source, name: SourceText) {
    this.#source = source;
    this.type = 'indicatorName';
    this.start = name.start;
    this.end = name.end;
    this.value = name.value;
  }

  get position(): IndicatorName['position'] {
    return positionOf(this.#source, this);
  }

  get meaning(): NameMeaning {
    this.#meaning ??= meaningOf(this.value);
    return this.#meaning;
  }
}

const meaningOf = rememberByText(readNameMeaning);
