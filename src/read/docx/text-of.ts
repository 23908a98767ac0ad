import { attributeOf } from '../container/xml/attribute-of.ts';
import type { Attributes } from '../container/xml/xml-handler.ts';

/** What an element reads that is no text but stands for some; '' for all others. */
export function textOf(element: string, attributes: Attributes): string {
  if (element === 'sym') return symbolOf(attributeOf(attributes, 'char') ?? '');
  // In the properties of a paragraph a tab is a stop, which says where it is.
  if (element === 'tab' && Object.keys(attributes).length > 0) return '';
  return texts.get(element) ?? '';
}

const texts = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/**
 * A character of a symbol font. Forms tick their boxes with Wingdings, whose characters have a code
 * of their own with F000 added; any other reads as U+FFFD, so that it is not lost unseen.
 */
function symbolOf(code: string): string {
  return symbols.get(code.toUpperCase().replace(/^F0/, '00')) ?? '\ufffd';
}

const symbols = new Map([
  ['0052', '☑'],
  ['0053', '☒'],
  ['006F', '□'],
  ['0071', '□'],
  ['0072', '□'],
  ['00A3', '□'],
  ['00A8', '□'],
  ['00FB', '×'],
  ['00FC', '√'],
  ['00FD', '☒'],
  ['00FE', '☑'],
]);
