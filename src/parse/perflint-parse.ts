import type { Plugin } from 'unified';
import type { Layout } from '../layout/layout.ts';
import { layouts } from '../layout/layouts.ts';
import { gridOfText, readText } from '../read/text.ts';
import type { Root } from '../tree/nodes.ts';
import { parseGrid } from './parse-grid.ts';

/** What the parser knows besides perflint's own kinds of tables. */
export interface ParseOptions {
  plugins?: readonly { layouts?: readonly Layout[] }[];
}

/**
 * The parser as a unified plugin, for texts: tab-separated or flowed.
 *
 * Bytes are decoded by what they hold (UTF-8, GB18030, UTF-16), so a file is best given as bytes.
 * unified parsers are synchronous; for PDF and other formats use `lintBytes`.
 *
 * @throws {Unreadable} when bytes are given that are not text
 */
export const perflintParse: Plugin<[options?: ParseOptions], string, Root> = function (options) {
  const added = (options?.plugins ?? []).toReversed().flatMap((plugin) => plugin.layouts ?? []);
  this.parser = (document, { value }) => {
    const isBytes = value instanceof Uint8Array;
    const grid = isBytes ? readText(value) : gridOfText(document.replace(/\r\n?/g, '\n'));
    return plainRoot(parseGrid(grid, [...added, ...layouts]));
  };
};

/** unified takes only plain objects for a tree; ours share the way to their position. */
function plainRoot(root: Root): Root {
  return { ...root, position: root.position };
}
