import { SSF } from '@e965/xlsx';
import { showDecimal } from './show-decimal.ts';

/**
 * A number as its cell shows it: `95%` for 0.95 with the format `0%`, `1,980.40` for 1980.4 with
 * `#,##0.00`, `2024/3/1` for 45352 with a date format.
 *
 * @param format a number format as in ECMA-376, 18.8.30; `General` when there is none
 * @param startsIn1904 whether the workbook counts days from 1904, as old ones of the Mac do
 */
export function showNumber(value: number, format = 'General', startsIn1904 = false): string {
  const code = chineseFormat(format);
  if (code === 'General' || code === '@') return plainNumber(value);
  const shown = showDecimal(value, code) ?? formatNumber(code, value, startsIn1904)?.trim();
  // Many tables hide zeros by their format; what would hide anything else hides too much.
  return shown === undefined || (shown === '' && value !== 0) ? plainNumber(value) : shown;
}

/** All digits, without the noise of binary fractions: 54117.8 for 54117.800000000003. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function formatNumber(code: string, value: number, startsIn1904: boolean): string | undefined {
  try {
    return (SSF as Formatter).format(code, value, { date1904: startsIn1904 });
  } catch {
    return undefined;
  }
}

/** The part of SheetJS that formats numbers; it comes without types. */
interface Formatter {
  format(code: string, value: number, options: { date1904: boolean }): string;
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
