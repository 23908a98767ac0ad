import { visible } from '../../text/visible.ts';

/**
 * A text for XML 1.0, in an element or in an attribute with double quotes. Characters that XML may
 * not hold, even escaped, are shown instead.
 */
export function escapeXml(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"]/g, (mark) => entities[mark] as string);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
