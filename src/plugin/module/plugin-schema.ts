/** How the parts of a plugin that somebody wrote must look: what kind of value each of their keys has. */
export const pluginSchema = {
  verbs: { name: 'text', description: 'text', schema: 'object', compile: 'function' },
  functions: { name: 'text', description: 'text', returns: 'text', compile: 'function' },
  readers: { name: 'text', extensions: 'list', recognises: 'function', read: 'function' },
  layouts: { name: 'text', recognise: 'function', collect: 'function' },
  reporters: { name: 'text', report: 'function' },
  catalogs: { name: 'text', title: 'text', level1: 'list' },
} as const;
