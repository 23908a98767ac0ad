import type { Package } from '../../container/zip/open-package.ts';
import { readPart } from '../../container/zip/read-part.ts';
import { builtinFormat } from '../sheet/builtin-format.ts';

/** The number format of every cell style, in the order by which cells refer to them. */
export function readFormats(source: Package, part: string | undefined): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  if (part === undefined) return formats;
  let isCellStyle = false;
  readPart(source, part, {
    open(element, { numFmtId, formatCode }) {
      if (element === 'cellXfs') isCellStyle = true;
      else if (element === 'numFmt') own.set(Number(numFmtId), formatCode ?? '');
      else if (element === 'xf' && isCellStyle) {
        const id = Number(numFmtId ?? 0);
        formats.push(own.get(id) ?? builtinFormat(id));
      }
    },
    close(element) {
      if (element === 'cellXfs') isCellStyle = false;
    },
  });
  return formats;
}
