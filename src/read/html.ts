import type { Grid } from '../grid/grid.ts';
import { gridOfFlow } from './draft/grid-of-flow.ts';
import { formats } from './formats/formats.ts';
import { collectFlow } from './html/collect-flow.ts';
import { decodeHtml } from './html/decode-html.ts';
import { parseHtml } from './html/parse-html.ts';
import type { Reader } from './reader.ts';
import { Unreadable } from './unreadable.ts';

/** Pages saved from a site, and what Excel, WPS and report servers save as such, also as .xls. */
export const htmlReader: Reader = { ...formats.html, read: readHtml };

/**
 * @throws {Unreadable} when the page has no text, or is not one for people
 */
function readHtml(bytes: Uint8Array): Grid {
  const text = decodeHtml(bytes);
  const { document, isCutOff } = parseHtml(text);
  const flow = collectFlow(document);
  // Excel saves a workbook of several sheets as a frame around pages in a folder of their own.
  if (flow.length === 0 && /<frameset\b/i.test(text)) {
    throw new Unreadable(
      '网页只是一个框架，表格存在同名的“.files”文件夹里',
      '检查该文件夹里的 sheet001.htm，或者用 Excel 打开，另存为 .xlsx',
    );
  }
  const grid = gridOfFlow(flow);
  return isCutOff ? { ...grid, warnings: [...(grid.warnings ?? []), cutOff] } : grid;
}

const cutOff = '网页在表格中间中断，后面的内容可能没有保存下来';
