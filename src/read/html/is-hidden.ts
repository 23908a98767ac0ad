import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import { attribute } from './attribute.ts';

/** Whether an element itself says that it is not shown. */
export function isHidden(element: Html.Element): boolean {
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i.test(
      attribute(element, 'style'),
    )
  );
}
