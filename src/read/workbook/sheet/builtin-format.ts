import { SSF } from '@e965/xlsx';

/**
 * The number format that an identifier stands for without being written down in the workbook.
 *
 * @see ECMA-376 part 1, 18.8.30: the general table, and the one for zh-cn
 */
export function builtinFormat(id: number): string {
  return chineseFormats.get(id) ?? (SSF as FormatTable).get_table()[id] ?? 'General';
}

interface FormatTable {
  get_table(): Record<number, string | undefined>;
}

const monthOfYear = 'yyyy"年"m"月"';
const dayOfMonth = 'm"月"d"日"';
const dayOfYear = 'yyyy"年"m"月"d"日"';
const minutes = 'h"时"mm"分"';
const seconds = 'h"时"mm"分"ss"秒"';
const halfDayMinutes = '上午/下午h"时"mm"分"';
const halfDaySeconds = '上午/下午h"时"mm"分"ss"秒"';

const chineseFormats = new Map([
  [14, 'yyyy/m/d'],
  [22, 'yyyy/m/d h:mm'],
  [27, monthOfYear],
  [28, dayOfMonth],
  [29, dayOfMonth],
  [30, 'm-d-yy'],
  [31, dayOfYear],
  [32, minutes],
  [33, seconds],
  [34, halfDayMinutes],
  [35, halfDaySeconds],
  [36, monthOfYear],
  [50, monthOfYear],
  [51, dayOfMonth],
  [52, monthOfYear],
  [53, dayOfMonth],
  [54, dayOfMonth],
  [55, halfDayMinutes],
  [56, halfDaySeconds],
  [57, monthOfYear],
  [58, dayOfMonth],
]);
