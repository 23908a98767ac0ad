import type { Package } from '../../container/zip/open-package.ts';
import { readPart } from '../../container/zip/read-part.ts';
import { unescapeText } from './unescape-text.ts';

/** The texts that cells refer to by number; rich text as plain, without phonetic guides. */
export function readSharedStrings(source: Package, part: string | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let text = '';
  let isText = false;
  let phonetic = 0;
  readPart(source, part, {
    open(element) {
      if (element === 'si') text = '';
      else if (element === 'rPh') phonetic++;
      else if (element === 't') isText = phonetic === 0;
    },
    close(element) {
      if (element === 'si') strings.push(unescapeText(text));
      else if (element === 'rPh') phonetic--;
      else if (element === 't') isText = false;
    },
    text(piece) {
      if (isText) text += piece;
    },
  });
  return strings;
}
