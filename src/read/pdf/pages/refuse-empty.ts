import { Unreadable } from '../../unreadable.ts';
import type { PageResult, Trouble } from './page-result.ts';

/**
 * @throws {Unreadable} when no page has any text
 */
export function refuseEmpty(results: readonly PageResult[]): void {
  if (results.length === 0) {
    throw new Unreadable('PDF 里一页也没有', '确认文件没有选错，重新导出一份再检查');
  }
  if (results.some(({ content }) => content.blocks.length > 0)) return;
  const isAny = (trouble: Trouble): boolean => results.some((result) => result.trouble === trouble);
  if (isAny('picture')) {
    throw new Unreadable(
      'PDF 是扫描件：只有图片，没有文字',
      '改用预算系统导出的 PDF、Excel 或 Word 文件；只有纸质件的，先用文字识别（OCR）软件转成 Excel 并核对',
    );
  }
  if (isAny('broken')) {
    throw new Unreadable('PDF 已损坏，每一页都读不出内容', '重新下载或重新导出一份再检查');
  }
  throw new Unreadable('PDF 里没有文字', '确认选对了文件；表格在别的文件里的，检查那个文件');
}
