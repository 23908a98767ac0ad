/**
 * Keeps pdf.js from loading the package @napi-rs/canvas while it loads itself. That is 30 MB of native
 * code for drawing pages, which nothing here does; to load it takes longer than pdf.js. On Node, pdf.js
 * gets at `require` through `process.getBuiltinModule`, and does without what it does not get.
 */
export async function withoutCanvas<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const { process } = platform;
  const getBuiltinModule = process?.getBuiltinModule;
  if (process === undefined || getBuiltinModule === undefined) return load();
  process.getBuiltinModule = (id) => (id === 'module' ? undefined : getBuiltinModule(id));
  try {
    return await load();
  } finally {
    process.getBuiltinModule = getBuiltinModule;
  }
}

const platform: { process?: { getBuiltinModule?(id: string): unknown } } = globalThis;
