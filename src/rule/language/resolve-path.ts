import type { Spot } from '../../tree/spot.ts';
import { Mistake } from '../mistake.ts';
import type { Path } from './path.ts';
import type { Scope } from './scope.ts';
import { suggest } from './suggest.ts';

/**
 * @throws {Mistake} where a name on the way does not exist, or is not of a node
 */
export function resolvePath(path: string, scope: Scope): Path {
  let start = 0;
  let found: Path | undefined;
  for (const name of path.split('.')) {
    const span = { start, end: start + name.length };
    const known: Readonly<Record<string, Path>> = found ? scope.pathsOf(found.type) : scope.names;
    const next: Path | undefined = Object.hasOwn(known, name) ? known[name] : undefined;
    if (next === undefined) throw unknownName(name, known, found, span);
    found = found ? chain(found, next) : next;
    start = span.end + 1;
  }
  return found as Path;
}

function unknownName(
  name: string,
  known: Readonly<Record<string, Path>>,
  before: Path | undefined,
  span: { start: number; end: number },
): Mistake {
  const names = Object.keys(known);
  if (names.length > 0) return new Mistake(`没有“${name}”这个名称`, suggest(name, names), span);
  return new Mistake(`“.${name}”前面是一个值，下面没有别的项`, `去掉“.${name}”`, {
    ...span,
    start: span.start - (before ? 1 : 0),
  });
}

/** Below a node that is missing there is nothing: a path through it reads as `null`. */
function chain(before: Path, next: Path): Path {
  return {
    type: next.type,
    read(spot, supplied) {
      const value = before.read(spot, supplied);
      return value === null ? null : next.read(value as Spot, supplied);
    },
  };
}
