import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import { attribute } from './attribute.ts';

/** What an element shows that is none of its text: a break, what a field is filled with, a tick. */
export function standIn(element: Html.Element): string | undefined {
  if (element.tagName === 'br') return '\u2028';
  if (element.tagName === 'input') return inputText(element);
  return undefined;
}

/** Pages of budget systems are saved with their fields filled in. */
function inputText(input: Html.Element): string {
  const type = attribute(input, 'type').toLowerCase();
  const isChecked = input.attrs.some(({ name }) => name === 'checked');
  if (type === 'checkbox' || type === 'radio') return isChecked ? '☑' : '□';
  return /^(?:|text|number|date|tel|email|url)$/.test(type) ? attribute(input, 'value') : '';
}
