import { isDecimal, showDecimal } from './show-decimal.ts';

/** What the workbook says about numbers, whatever the cell. */
export interface NumberContext {
  /** Whether days count from 1904, as in old workbooks of the Mac. */
  startsIn1904: boolean;
  formatNumber: FormatNumber;
}

/** A number as a format shows it; `undefined` where the format is not known. */
export type FormatNumber = (
  value: number,
  code: string,
  startsIn1904: boolean,
) => string | undefined;

/**
 * What formats the numbers of a workbook. Loaded only where a format asks for it: it is half a megabyte,
 * and all that most tables need is `showDecimal`.
 *
 * @param formats all that the workbook's cells may have
 */
export async function formatterFor(formats: readonly string[]): Promise<FormatNumber> {
  const isNeeded = formats.map(chineseFormat).some((code) => !isPlain(code) && !isDecimal(code));
  return isNeeded ? (await import('./format-number.ts')).formatNumber : () => undefined;
}

/**
 * A number as its cell shows it: `95%` for 0.95 with the format `0%`, `1,980.40` for 1980.4 with
 * `#,##0.00`, `2024/3/1` for 45352 with a date format.
 *
 * @param format a number format as in ECMA-376, 18.8.30; `General` when there is none
 */
export function showNumber(
  value: number,
  format: string | undefined,
  { startsIn1904, formatNumber }: NumberContext,
): string {
  const code = chineseFormat(format ?? '');
  if (isPlain(code)) return plainNumber(value);
  const shown = showDecimal(value, code) ?? formatNumber(value, code, startsIn1904)?.trim();
  // Many tables hide zeros by their format; what would hide anything else hides too much.
  return shown === undefined || (shown === '' && value !== 0) ? plainNumber(value) : shown;
}

function isPlain(code: string): boolean {
  return code === 'General' || code === '@';
}

/** All digits, without the noise of binary fractions: 54117.8 for 54117.800000000003. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** Codes that mean something else in a Chinese program, or that the formatter does not know. */
function chineseFormat(format: string): string {
  const known = knownFormats.get(format);
  if (known !== undefined) return known;
  const code = format
    .replaceAll('G/通用格式', 'General')
    .replace(/\[\$-F800\][^;]*/i, 'yyyy"年"m"月"d"日"')
    .replace(/\[\$-F400\][^;]*/i, 'h:mm:ss')
    .replace(/!(.)/g, '\\$1');
  knownFormats.set(format, code);
  return code;
}

/** `m/d/yy` is how the built-in short date is written down; it shows as the system's own. */
const knownFormats = new Map([
  ['', 'General'],
  ['m/d/yy', 'yyyy/m/d'],
  ['m/d/yy h:mm', 'yyyy/m/d h:mm'],
]);
