import { builtinFormat } from '../sheet/builtin-format.ts';
import { errorName } from '../sheet/error-name.ts';
import { formatNumber } from '../sheet/format-number.ts';
import { showNumber } from '../sheet/show-number.ts';

/** A cell as SheetJS gives it. */
export interface ReadCell {
  /** `s` text, `n` number, `b` Boolean, `e` error, `z` only a style. */
  t: string;
  v?: unknown;
  /** The number format, as far as SheetJS knows the built-in ones. */
  z?: string | number;
  XF?: { numFmtId?: number };
}

/** What a person sees in the cell. */
export function showReadCell(cell: ReadCell, startsIn1904: boolean): string {
  switch (cell.t) {
    case 's':
      return String(cell.v ?? '');
    case 'n':
      return showNumber(Number(cell.v), formatOf(cell), { startsIn1904, formatNumber });
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE';
    case 'e':
      return errorName(Number(cell.v));
    default:
      return '';
  }
}

function formatOf({ z, XF }: ReadCell): string {
  if (typeof z === 'string' && z !== 'General') return z;
  return builtinFormat(XF?.numFmtId ?? 0);
}
