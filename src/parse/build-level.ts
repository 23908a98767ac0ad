import { readLevel } from '../grammar/read-level.ts';
import { rememberByText } from '../text/remember-by-text.ts';
import type { Source } from '../text/source.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Level1, Level2 } from '../tree/nodes.ts';
import { positionOf } from '../tree/position-of.ts';

/** A category of an indicator, in code and name. */
export function buildLevel<T extends 'level1' | 'level2'>(
  source: Source,
  type: T,
  level: SourceText,
): LevelNode<T> {
  return new LevelNode(source, type, level);
}

class LevelNode<T extends 'level1' | 'level2'> implements Omit<Level1 | Level2, 'type'> {
  readonly #source: Source;
  declare readonly type: T;
  declare start: number;
  declare end: number;
  declare readonly value: string;
  declare readonly code: string | null;
  declare readonly name: string;
  declare data?: { inferred?: boolean };

  constructor(source: Source, type: T, { start, end, value }: SourceText) {
    const { code, name, written } = levelOf(value);
    this.#source = source;
    this.type = type;
    this.start = start;
    this.end = end;
    this.value = written;
    this.code = code;
    this.name = name;
  }

  get position(): Level1['position'] {
    return positionOf(this.#source, this);
  }
}

/** A table has a dozen categories, each a hundred times: what is written is kept once, too. */
const levelOf = rememberByText((written) => ({ ...readLevel(written), written }));
