import type { Catalog } from '../catalog.ts';
import { eachDescendant } from '../each-descendant.ts';
import type { FactContext } from '../facts/fact.ts';
import { findAncestor } from '../find-ancestor.ts';
import type { Form, Level1, Level2 } from '../nodes.ts';
import { remember } from '../remember.ts';
import type { Spot } from '../spot.ts';
import { classify } from './classify.ts';

/** The catalog that knows most of the levels written in this form; `null` where there is none at all. */
export function formCatalog(spot: Spot, context: FactContext): Catalog | null {
  const [first = null] = context.catalogs;
  if (context.catalog !== null) {
    return context.catalogs.find(({ name }) => name === context.catalog) ?? first;
  }
  const form = findAncestor(spot, 'form');
  if (form === null || context.catalogs.length < 2) return first;
  return remember(form.memo, context, () => mostFamiliar(form.node, context.catalogs));
}

function mostFamiliar(form: Form, catalogs: readonly Catalog[]): Catalog {
  const written = levelsOf(form);
  const scores = catalogs.map((catalog) =>
    written.reduce((score, { node, count }) => score + count * familiarity(catalog, node), 0),
  );
  return catalogs[scores.indexOf(Math.max(...scores))] as Catalog;
}

/** The levels as written and how often: the same few stand in thousands of indicators. */
function levelsOf(form: Form): { node: Level1 | Level2; count: number }[] {
  const written = {
    level1: new Map<string, { node: Level1 | Level2; count: number }>(),
    level2: new Map<string, { node: Level1 | Level2; count: number }>(),
  };
  eachDescendant(form, 'indicator', ({ children }) => {
    for (const node of children) {
      if (node.type !== 'level1' && node.type !== 'level2') continue;
      remember(written[node.type], node.value, () => ({ node, count: 0 })).count++;
    }
  });
  return [...written.level1.values(), ...written.level2.values()];
}

/** A right code tells more than a right name: the frameworks share most names. */
function familiarity(catalog: Catalog, node: Level1 | Level2): number {
  const { byCode, byName } = classify(catalog, node.type === 'level1' ? 1 : 2, node);
  if (byName === null) return 0;
  return byName === byCode ? 2 : 1;
}
