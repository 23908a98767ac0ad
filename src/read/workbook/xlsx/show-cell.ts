import { refusals } from '../../refusal/refusals.ts';
import { type NumberContext, showNumber } from '../sheet/show-number.ts';
import { unescapeText } from './unescape-text.ts';

/** A cell as the file holds it. */
export interface CellContent {
  /** `s` shared string, `inlineStr`, `str` a formula's text, `b`, `e` error, `d` date, `n` number. */
  type: string;
  /** Which of the workbook's cell styles. */
  style: number;
  value: string;
  formula: string;
}

/** What the rest of the workbook says about cells. */
export interface CellContext extends NumberContext {
  strings: readonly string[];
  formats: readonly string[];
}

/**
 * What a person sees in the cell. A formula that no program has worked out shows as itself, so that
 * nobody takes the cell for an empty one.
 *
 * @throws {Unreadable} when the cell refers to a text that is not there
 */
export function showCell(
  { type, style, value, formula }: CellContent,
  context: CellContext,
): string {
  if (value === '') return formula === '' || type === 'str' ? '' : `=${formula}`;
  switch (type) {
    case 's':
      return sharedString(value, context.strings);
    case 'inlineStr':
    case 'str':
      return unescapeText(value);
    case 'b':
      return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    case 'e':
      return value;
    case 'd':
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ');
    default:
      return showNumeric(value, style, context);
  }
}

function sharedString(index: string, strings: readonly string[]): string {
  const text = strings[Number(index)];
  if (text === undefined) throw refusals.damaged();
  return text;
}

function showNumeric(value: string, style: number, context: CellContext): string {
  const number = Number(value);
  return Number.isFinite(number) ? showNumber(number, context.formats[style], context) : value;
}
