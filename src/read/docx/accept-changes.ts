import type { XmlHandler } from '../xml/read-xml.ts';

/**
 * Keeps from a handler what nobody sees: deleted text, old properties of changed ones, phonetic
 * guides, and the copy of a drawing for older programs.
 */
export function acceptChanges(handler: XmlHandler): XmlHandler {
  let depth = 0;
  let isRowProperty = false;
  return {
    open(element, attributes) {
      // A deleted row says so in its properties, by the name that wraps deleted text elsewhere.
      if (depth > 0 || (unseen.has(element) && !(isRowProperty && element === 'del'))) {
        depth++;
        return;
      }
      if (element === 'trPr') isRowProperty = true;
      handler.open?.(element, attributes);
    },
    close(element) {
      if (depth > 0) {
        depth--;
        return;
      }
      if (element === 'trPr') isRowProperty = false;
      handler.close?.(element);
    },
    text(piece) {
      if (depth === 0) handler.text?.(piece);
    },
  };
}

const unseen = new Set([
  'del',
  'moveFrom',
  'rt',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tblPrExChange',
  'tblGridChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'numberingChange',
]);
