import { attributeOf } from '../../container/xml/attribute-of.ts';
import type { XmlHandler } from '../../container/xml/xml-handler.ts';

/** Gathers the text of one cell after the other. */
export interface CellText extends Required<XmlHandler> {
  begin(): void;
  /** Its paragraphs as lines. */
  lines(): string;
}

/**
 * Text as OpenDocument writes it: white space counts once and not at the beginning of a paragraph;
 * what is meant to be seen of it stands in elements.
 *
 * @see OpenDocument 1.3 part 3, 6.1
 */
export function cellText(): CellText {
  let paragraphs: string[] = [];
  let line: string | null = null;
  const add = (piece: string): void => {
    if (line !== null) line += piece;
  };
  return {
    begin() {
      paragraphs = [];
      line = null;
    },
    open(element, attributes) {
      if (element === 'p' || element === 'h') line = '';
      else if (element === 'tab') add('\t');
      else if (element === 'line-break') add('\n');
      else if (element === 's') add(' '.repeat(spaceCount(attributeOf(attributes, 'c'))));
    },
    close(element) {
      if (line === null || (element !== 'p' && element !== 'h')) return;
      paragraphs.push(line);
      line = null;
    },
    text(piece) {
      const collapsed = piece.replace(/[ \t\r\n]+/g, ' ');
      add(line === '' || line?.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed);
    },
    lines: () => paragraphs.join('\n'),
  };
}

function spaceCount(value = '1'): number {
  const count = Math.trunc(Number(value));
  return count >= 1 ? Math.min(count, 1000) : 1;
}
