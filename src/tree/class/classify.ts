import { plain } from '../../text/plain.ts';
import type { Catalog, CatalogEntry } from '../catalog.ts';
import { remember } from '../remember.ts';

/** What a catalog knows of a level as written: by its code and by its name. */
export interface Classification {
  byCode: CatalogPlace | null;
  byName: CatalogPlace | null;
}

/** An entry and, on level 2, the entry it belongs to. */
export interface CatalogPlace {
  entry: CatalogEntry;
  parent: CatalogEntry | null;
}

/**
 * Looks up 21-经济效益: code 21 and name 经济效益 may be known, unknown, or of different entries.
 */
export function classify(
  catalog: Catalog,
  level: 1 | 2,
  written: { code: string | null; name: string },
): Classification {
  const { codes, names } = indexOf(catalog)[level];
  const known = names.get(written.name) ?? names.get(key(written.name));
  return {
    byCode: (written.code !== null && codes.get(written.code)) || null,
    byName: known ?? null,
  };
}

interface LevelIndex {
  codes: Map<string, CatalogPlace>;
  names: Map<string, CatalogPlace>;
}

const indexes = new WeakMap<Catalog, { 1: LevelIndex; 2: LevelIndex }>();

function indexOf(catalog: Catalog): { 1: LevelIndex; 2: LevelIndex } {
  return remember(indexes, catalog, () => ({
    1: indexLevel(catalog.level1.map((entry) => ({ entry, parent: null }))),
    2: indexLevel(
      catalog.level1.flatMap((parent) => (parent.level2 ?? []).map((entry) => ({ entry, parent }))),
    ),
  }));
}

function indexLevel(places: readonly CatalogPlace[]): LevelIndex {
  const codes = new Map<string, CatalogPlace>();
  const names = new Map<string, CatalogPlace>();
  for (const place of places) {
    const { code, name, aliases = [] } = place.entry;
    if (code !== null) codes.set(code, place);
    for (const word of [name, ...aliases]) {
      names.set(word, place);
      names.set(key(word), place);
    }
  }
  return { codes, names };
}

/** 数量, 数量指标 and 数量 指标 are one name. */
function key(name: string): string {
  return plain(name).replace(/指标$/, '');
}
