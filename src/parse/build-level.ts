import { readLevel } from '../grammar/read-level.ts';
import { rememberByText } from '../text/remember-by-text.ts';
import type { Source } from '../text/source.ts';
import type { SourceText } from '../text/source-text.ts';
import { Anchor } from '../tree/anchor.ts';
import type { Level1, Level2 } from '../tree/nodes.ts';

/** A category of an indicator, in code and name. */
export function buildLevel<T extends 'level1' | 'level2'>(
  source: Source,
  type: T,
  level: SourceText,
): LevelNode<T> {
  return new LevelNode(source, type, level);
}

class LevelNode<T extends 'level1' | 'level2'>
  extends Anchor
  implements Omit<Level1 | Level2, 'type'>
{
  readonly type: T;
  readonly value: string;
  readonly code: string | null;
  readonly name: string;
  declare data?: { inferred?: boolean };

  constructor(source: Source, type: T, { start, end, value }: SourceText) {
    super(source, start, end);
    const { code, name } = levelOf(value);
    this.type = type;
    this.value = value;
    this.code = code;
    this.name = name;
  }
}

/** A table has a dozen categories, each a hundred times. */
const levelOf = rememberByText(readLevel);
