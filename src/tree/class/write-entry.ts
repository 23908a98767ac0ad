import type { CatalogEntry } from '../catalog.ts';

/** A catalog entry as the form writes its levels: with the code where the form has codes. */
export function writeEntry({ code, name }: CatalogEntry, written: { code: string | null }): string {
  return code === null || written.code === null ? name : `${code}-${name}`;
}
