import { refusals } from '../../refusal/refusals.ts';
import { errorName } from '../sheet/error-name.ts';
import { type NumberContext, showNumber } from '../sheet/show-number.ts';
import { wideString } from './wide-string.ts';

/** What the rest of the workbook says about cells. */
export interface BinaryBook extends NumberContext {
  strings: readonly string[];
  formats: readonly string[];
}

/**
 * What a person sees in a cell.
 *
 * @param type the number of the record's type
 * @param at where the number of the cell's style begins; the value comes after it
 * @see [MS-XLSB] 2.4.314 and the like
 */
export function showBinaryCell(
  type: number,
  content: DataView,
  at: number,
  book: BinaryBook,
): string {
  const style = content.getUint32(at, true) & 0xffffff;
  const value = at + 4;
  const show = (number: number): string => showNumber(number, book.formats[style], book);
  switch (type) {
    case 2:
    case 13:
      return show(compactNumber(content.getInt32(value, true)));
    case 5:
    case 9:
    case 16:
      return show(content.getFloat64(value, true));
    case 3:
    case 11:
    case 14:
      return errorName(content.getUint8(value));
    case 4:
    case 10:
    case 15:
      return content.getUint8(value) === 1 ? 'TRUE' : 'FALSE';
    case 6:
    case 8:
    case 17:
      return wideString(content, value).text;
    case 62:
      return wideString(content, value + 1).text;
    case 7:
    case 18:
      return sharedString(book.strings, content.getUint32(value, true));
    default:
      return '';
  }
}

function sharedString(strings: readonly string[], index: number): string {
  const text = strings[index];
  if (text === undefined) throw refusals.damaged();
  return text;
}

/** 30 bits of an integer or of a fraction's beginning; one bit says which, one that it counts hundredths. */
function compactNumber(bits: number): number {
  const isInteger = (bits & 2) !== 0;
  const inHundredths = (bits & 1) !== 0;
  const number = isInteger ? bits >> 2 : beginningOfFraction(bits & ~3);
  return inHundredths ? number / 100 : number;
}

function beginningOfFraction(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(0, bits);
  return view.getFloat64(0);
}
