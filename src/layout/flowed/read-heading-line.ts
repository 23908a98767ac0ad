import { type ColumnField, readHeading } from '../../glossary/headings.ts';

/**
 * The fields of a line of column headings, or `null`.
 *
 *   项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标
 *   ^ name                  ^ total …                        ^ goal   ^ indicators
 */
export function readHeadingLine(text: string): ColumnField[] | null {
  if (text.length > 120) return null;
  const end = text.search(/\s/);
  if (end === -1 || readHeading(text.slice(0, end)) === undefined) return null;
  const words = text.split(/\s+/);
  if (words.length < 3) return null;
  const fields = words.map((word) => readHeading(word));
  const known = fields.filter((field) => field !== undefined);
  const isHeading =
    known.length >= 3 &&
    known.length === fields.length &&
    known.includes('name') &&
    (known.includes('goal') || known.includes('indicators'));
  return isHeading ? known : null;
}
