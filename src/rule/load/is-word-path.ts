/** Whether a file of a pack holds words or presets rather than a rule. */
export function isWordPath(path: string): boolean {
  return /^(?:lexicons|catalogs|presets)\/|^(?:basis|conditions)\.ya?ml$/.test(path);
}
