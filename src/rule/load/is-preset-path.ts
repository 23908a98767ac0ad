/** Whether a file of a pack is a preset: settings that go by its name. */
export function isPresetPath(path: string): boolean {
  return /^presets\/[^/]+\.ya?ml$/.test(path);
}
