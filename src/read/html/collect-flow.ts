import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import type { Flow } from '../draft/flow.ts';
import { attribute } from './attribute.ts';
import { childrenOf } from './children-of.ts';
import { collapseSpace } from './collapse-space.ts';
import { flowTable } from './flow-table.ts';
import { isHidden } from './is-hidden.ts';
import { standIn } from './stand-in.ts';

/** The paragraphs and tables in an element, as a browser shows them one below the other. */
export function collectFlow(root: Html.ParentNode): Flow {
  const collector: Collector = {
    flow: [],
    line: '',
    hidden: false,
    isPreformatted: false,
    itemCounts: new Map(),
  };
  visitChildren(collector, root);
  endLine(collector);
  return collector.flow;
}

interface Collector {
  flow: Flow;
  /** Of the paragraph at hand, with U+2028 where it is broken. */
  line: string;
  hidden: boolean;
  isPreformatted: boolean;
  /** By ordered list, the number of its next item. */
  itemCounts: Map<Html.Element, number>;
}

function visitChildren(collector: Collector, parent: Html.ParentNode): void {
  for (const node of parent.childNodes) {
    if ('value' in node) addText(collector, node.value);
    else if ('tagName' in node && isSeen(node)) visitElement(collector, node);
  }
}

function isSeen({ tagName, attrs }: Html.Element): boolean {
  if (tagName === 'option') return attrs.some(({ name }) => name === 'selected');
  return !unseen.has(tagName);
}

function addText(collector: Collector, text: string): void {
  collector.line += collector.isPreformatted
    ? text.replaceAll('\n', '\u2028').replaceAll(' ', keptSpace)
    : text;
}

/** Stands for a space that is not to be collapsed; no text has this character. */
const keptSpace = '\ufdd0';

function visitElement(collector: Collector, element: Html.Element): void {
  const { tagName } = element;
  if (tagName === 'table') {
    endLine(collector);
    for (const caption of childrenOf(element, 'caption')) visitElement(collector, caption);
    collector.flow.push(flowTable(element, collectFlow, collector.hidden));
    return;
  }
  const { hidden, isPreformatted } = collector;
  const isBlock = blocks.has(tagName);
  if (isBlock) {
    endLine(collector);
    collector.hidden ||= isHidden(element);
    collector.isPreformatted ||= tagName === 'pre' || tagName === 'textarea';
    collector.line += marker(collector, element);
  }
  collector.line += standIn(element) ?? '';
  visitChildren(collector, element);
  // People leave a paragraph blank to part others, and parsers of flowed text look for that.
  if (tagName === 'p' && isBlankParagraph(element)) collector.flow.push({ type: 'line', text: '' });
  if (isBlock) endLine(collector);
  Object.assign(collector, { hidden, isPreformatted });
}

function isBlankParagraph({ childNodes }: Html.Element): boolean {
  return childNodes.every((node) => 'value' in node && node.value.trim() === '');
}

function endLine(collector: Collector): void {
  const text = collapseSpace(collector.line).replaceAll('\u2028', '\n').replaceAll(keptSpace, ' ');
  if (text !== '') collector.flow.push({ type: 'line', text, hidden: collector.hidden });
  collector.line = '';
}

/** The number before an item of an ordered list, which stands nowhere in the text. */
function marker({ itemCounts }: Collector, item: Html.Element): string {
  const list = item.parentNode;
  if (item.tagName !== 'li' || list === null || !('tagName' in list) || list.tagName !== 'ol')
    return '';
  const count = itemCounts.get(list) ?? (Number(attribute(list, 'start')) || 1);
  itemCounts.set(list, count + 1);
  return `${count}. `;
}

const unseen = new Set('script style template noscript head title object iframe svg'.split(' '));

const blocks = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd section article header footer nav main aside address ' +
    'blockquote pre textarea form fieldset legend figure figcaption caption center hr body html'
  ).split(' '),
);
