import type { DefaultTreeAdapterTypes as Html } from 'parse5';

/** The value of an element's attribute; '' where it has none or an empty one. */
export function attribute(element: Html.Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}
