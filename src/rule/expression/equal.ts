/** Equality as CEL has it: numbers by what they are worth, lists by their items. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => equal(item, b[i]));
  }
  return typeof a !== typeof b && Number(a) === Number(b);
}
