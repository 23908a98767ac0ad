import type { List, ListLevel } from './read-lists.ts';
import type { ListPlace, Paragraph } from './word-document.ts';

/**
 * Counts the numbered paragraphs of a document, which have to come in its order.
 *
 * @returns what Word puts before a paragraph: `1、`, `（二）`; '' for bullets and plain paragraphs
 */
export function numberParagraphs(
  lists: ReadonlyMap<string, List>,
  styles: ReadonlyMap<string, ListPlace>,
): (paragraph: Paragraph) => string {
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const place = { ...styles.get(paragraph.style ?? ''), ...paragraph.list };
    const list = lists.get(place.id ?? '');
    const index = place.level ?? list?.levelOfStyle.get(place.style ?? '') ?? 0;
    const level = list?.levels.get(index);
    if (list === undefined || level === undefined) return '';
    const count = counts.get(list.pattern) ?? [];
    counts.set(list.pattern, countOn(count, index, level.start));
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const counted = Number(digit) - 1;
      return numeral(count[counted] ?? 1, list.levels.get(counted));
    });
  };
}

/** The next number on one level; the levels below begin anew. */
function countOn(count: number[], level: number, start: number): number[] {
  count.length = Math.min(count.length, level + 1);
  count[level] = (count[level] ?? start - 1) + 1;
  return count;
}

function numeral(number: number, level: ListLevel | undefined): string {
  const format = level?.format ?? 'decimal';
  if (format.startsWith('decimalEnclosedCircle') && number <= 20)
    return String.fromCharCode(0x245f + number);
  if (/^(?:chinese|japanese|ideographDigital|taiwanese)/.test(format)) return chinese(number);
  if (format === 'upperLetter' && number <= 26) return String.fromCharCode(64 + number);
  if (format === 'lowerLetter' && number <= 26) return String.fromCharCode(96 + number);
  return String(number);
}

/** 一 to 九十九; no list of a form is longer. */
function chinese(number: number): string {
  if (number > 99 || number < 1) return String(number);
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return ten + (digits[number % 10] ?? '');
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
