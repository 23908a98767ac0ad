import { SSF } from '@e965/xlsx';
import type { FormatNumber } from './show-number.ts';

/** Any number format of Excel, as SheetJS works it out; `undefined` where it does not know the format. */
export const formatNumber: FormatNumber = (value, code, startsIn1904) => {
  try {
    return (SSF as Formatter).format(code, value, { date1904: startsIn1904 });
  } catch {
    return undefined;
  }
};

/** The part of SheetJS that formats numbers; it comes without types. */
interface Formatter {
  format(code: string, value: number, options: { date1904: boolean }): string;
}
