import type { XmlHandler } from './xml-handler.ts';

/**
 * Keeps elements and everything inside them from a handler.
 *
 * @param isUnseen by the element's name and that of the element around it
 */
export function skipElements(
  isUnseen: (name: string, parent: string) => boolean,
  handler: XmlHandler,
): XmlHandler {
  const open: string[] = [];
  let skipped = 0;
  return {
    open(name, attributes) {
      if (skipped > 0 || isUnseen(name, open.at(-1) ?? '')) {
        skipped++;
        return;
      }
      open.push(name);
      handler.open?.(name, attributes);
    },
    close(name) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      open.pop();
      handler.close?.(name);
    },
    text(piece) {
      if (skipped === 0) handler.text?.(piece);
    },
  };
}
