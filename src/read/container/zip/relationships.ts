import type { Package } from './open-package.ts';
import { readPart } from './read-part.ts';

/** What one part of an Office package says of another. */
export interface Relationship {
  id: string;
  /** The last step of the type's address, such as `worksheet`; strict and usual OOXML share it. */
  type: string;
  /** The other part's name, from the top of the package. */
  part: string;
}

/**
 * The relationships of a part; of the package itself for the name ''.
 *
 * @see ECMA-376 part 2, 6.5
 */
export function relationshipsOf(source: Package, part: string): Relationship[] {
  const name = part.replace(/[^/]*$/, '_rels/$&.rels');
  const found: Relationship[] = [];
  if (!source.has(name)) return found;
  readPart(source, name, {
    open(element, { Id, Type, Target }) {
      if (element !== 'Relationship' || Target === undefined) return;
      found.push({
        id: Id ?? '',
        type: Type?.replace(/^.*\//, '') ?? '',
        part: resolve(part, Target),
      });
    },
  });
  return found;
}

/** `worksheets/sheet1.xml` from `xl/workbook.xml` is `xl/worksheets/sheet1.xml`. */
function resolve(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
