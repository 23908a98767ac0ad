import { skipElements } from '../container/xml/skip-elements.ts';
import type { XmlHandler } from '../container/xml/xml-handler.ts';

/**
 * Keeps from a handler what nobody sees: deleted text, old properties of changed ones, phonetic
 * guides, and the copy of a drawing for older programs.
 */
export function acceptChanges(handler: XmlHandler): XmlHandler {
  // A deleted row says so in its properties, by the name that wraps deleted text elsewhere.
  const isUnseen = (name: string, parent: string): boolean =>
    unseen.has(name) && !(name === 'del' && parent === 'trPr');
  return skipElements(isUnseen, handler);
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
