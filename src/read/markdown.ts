import { formats } from './formats/formats.ts';
import { gridOfMarkdown } from './markdown/grid-of-markdown.ts';
import type { Reader } from './reader.ts';
import { readText } from './text.ts';

/** Markdown with pipe tables. */
export const markdownReader: Reader = {
  ...formats.markdown,
  read: (bytes) => gridOfMarkdown(readText(bytes).source.text),
};
