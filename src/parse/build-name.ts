import { type NameMeaning, readNameMeaning } from '../grammar/name-meaning.ts';
import { rememberByText } from '../text/remember-by-text.ts';
import type { Source } from '../text/source.ts';
import type { SourceText } from '../text/source-text.ts';
import { Anchor } from '../tree/anchor.ts';
import type { IndicatorName } from '../tree/nodes.ts';

/** An indicator name. What it says is measured is read when a rule asks for it. */
export function buildName(source: Source, name: SourceText): IndicatorName {
  return new NameNode(source, name);
}

class NameNode extends Anchor implements IndicatorName {
  readonly type = 'indicatorName';
  readonly value: string;
  #meaning: NameMeaning | undefined;

  constructor(source: Source, name: SourceText) {
    super(source, name.start, name.end);
    this.value = name.value;
  }

  get meaning(): NameMeaning {
    this.#meaning ??= meaningOf(this.value);
    return this.#meaning;
  }
}

const meaningOf = rememberByText(readNameMeaning);
