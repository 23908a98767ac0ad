/** Whether a file of a pack holds words for rules rather than a rule. */
export function isWordPath(path: string): boolean {
  return /^(?:lexicons|catalogs)\/|^(?:basis|conditions)\.ya?ml$/.test(path);
}
