import type { Catalog } from '../catalog.ts';
import { findAncestor } from '../find-ancestor.ts';
import { findDescendants } from '../find-descendants.ts';
import { remember } from '../remember.ts';
import type { Spot } from '../spot.ts';
import { classify } from './classify.ts';
import type { FactContext } from './fact.ts';

/** The catalog that knows most of the levels written in this form; `null` where there is none at all. */
export function formCatalog(spot: Spot, context: FactContext): Catalog | null {
  const [first = null] = context.catalogs;
  const form = findAncestor(spot, 'form');
  if (form === null || context.catalogs.length < 2) return first;
  return remember(form.memo, context, () => mostFamiliar(form, context.catalogs));
}

function mostFamiliar(form: Spot, catalogs: readonly Catalog[]): Catalog {
  const level1 = findDescendants(form, 'level1').map(({ node }) => node);
  const level2 = findDescendants(form, 'level2').map(({ node }) => node);
  const scores = catalogs.map(
    (catalog) => familiarity(catalog, 1, level1) + familiarity(catalog, 2, level2),
  );
  return catalogs[scores.indexOf(Math.max(...scores))] as Catalog;
}

/** A right code tells more than a right name: the frameworks share most names. */
function familiarity(
  catalog: Catalog,
  level: 1 | 2,
  nodes: readonly { code: string | null; name: string }[],
): number {
  let score = 0;
  for (const node of nodes) {
    const { byCode, byName } = classify(catalog, level, node);
    if (byName !== null) score += byName === byCode ? 2 : 1;
  }
  return score;
}
