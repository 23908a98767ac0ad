import type { DefaultTreeAdapterTypes as Html } from 'parse5';

/** The elements of these names directly in an element. */
export function childrenOf(parent: Html.Element, ...names: string[]): Html.Element[] {
  return parent.childNodes.filter(
    (node): node is Html.Element => 'tagName' in node && names.includes(node.tagName),
  );
}
