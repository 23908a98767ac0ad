/**
 * The number format that an identifier stands for without being written down in the workbook.
 *
 * @see ECMA-376 part 1, 18.8.30: the general table, and the one for zh-cn
 */
export function builtinFormat(id: number): string {
  return formats.get(id) ?? 'General';
}

const monthOfYear = 'yyyy"年"m"月"';
const dayOfMonth = 'm"月"d"日"';
const dayOfYear = 'yyyy"年"m"月"d"日"';
const minutes = 'h"时"mm"分"';
const seconds = 'h"时"mm"分"ss"秒"';
const halfDayMinutes = '上午/下午h"时"mm"分"';
const halfDaySeconds = '上午/下午h"时"mm"分"ss"秒"';

const formats = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
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
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
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
