import { Unreadable } from '../unreadable.ts';
import { saveAsDocx } from './save-as-docx.ts';

/** Why a file is not read, where several readers refuse for the same reason. */
export const refusals = {
  empty: () => new Unreadable('文件是空的，一个字节也没有', '确认文件保存完整，或者重新导出一份'),

  /** @param what what the file would have to be, such as `Excel 工作簿` */
  notThis: (what: string) =>
    new Unreadable(
      `文件内容不是${what.replace(/^(?=\w)/, ' ')}`,
      '确认文件没有选错、没有改过扩展名；能打开的，另存一份再检查',
    ),

  damaged: (cause?: unknown) =>
    new Unreadable(
      '文件不完整或者已经损坏',
      '用 Excel、Word 或 WPS 打开，另存一份再检查；打不开的，向提供文件的人重新要一份',
      { cause },
    ),

  oldWord: () => new Unreadable('文件是旧版 Word 文档（.doc）', saveAsDocx),

  noSheets: () =>
    new Unreadable(
      '工作簿里没有工作表，只有图表或宏',
      '确认文件没有选错；表格在别的文件里的，检查那个文件',
    ),

  encrypted: () =>
    new Unreadable('文件设有打开密码', '用 Excel、Word 或 WPS 打开，取消密码后另存一份再检查'),

  tooLarge: () =>
    new Unreadable(
      '文件解压后超过 256 MB，没有读取',
      '确认文件的来历；内容确实这么多的，拆成几个文件再检查',
    ),

  bomb: () =>
    new Unreadable(
      '压缩文件里有异常的内容，解开后会大上几百倍，没有读取',
      '确认文件的来历；能打开的，另存一份再检查',
    ),

  tooManyCells: () =>
    new Unreadable(
      '表格超过 300 万个单元格，没有读取',
      '删去表格以外的内容，或者拆成几个文件再检查',
    ),

  tooDeep: () =>
    new Unreadable('网页的标签嵌套太深，没有读取', '用 Excel 或 WPS 打开，另存为 .xlsx 再检查'),

  lying: () =>
    new Unreadable(
      '压缩文件声明的大小与实际内容不符，没有读取',
      '确认文件的来历；能打开的，另存一份再检查',
    ),

  doctype: () =>
    new Unreadable(
      '文件里有 DOCTYPE 声明，可能不安全，没有读取',
      '确认文件的来历；能打开的，另存一份再检查',
    ),
};
