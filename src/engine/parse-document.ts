import type { Layout } from '../layout/layout.ts';
import { parseGrid } from '../parse/parse-grid.ts';
import { chooseReader } from '../read/choose-reader.ts';
import type { Reader } from '../read/reader.ts';
import { textReader } from '../read/text.ts';
import type { Problem } from '../report/reporter.ts';
import type { Root } from '../tree/nodes.ts';
import { explainFailure } from './explain-failure.ts';
import { hasTooManyCells } from './input/has-too-many-cells.ts';

/** A document as far as it could be understood. */
export interface ParsedDocument {
  /** `null` when the bytes could not be read. */
  root: Root | null;
  problems: Problem[];
  /** What of the document could not be read, or not for certain. */
  warnings: string[];
}

/**
 * Bytes to tree: the reader is chosen by content, then by the name's extension, else it is text.
 * Never throws for a bad document; what is wrong with it is in `problems`.
 *
 * @param fileName with or without its folder
 * @param layouts those that perflint comes with by default
 */
export async function parseDocument(
  bytes: Uint8Array,
  fileName: string,
  readers: readonly Reader[],
  layouts?: readonly Layout[],
): Promise<ParsedDocument> {
  if (bytes.length === 0) return unreadable(empty);
  try {
    const reader = chooseReader(bytes, fileName, readers) ?? textReader;
    const separators = separatorsIn.get(reader.name);
    if (separators && hasTooManyCells(bytes, separators)) return unreadable(endless);
    const grid = await reader.read(bytes);
    if (grid.source.text.trim() === '') return unreadable(empty);
    const root = parseGrid(grid, layouts);
    const hasForm = root.children.some((child) => child.type === 'form');
    return { root, problems: hasForm ? [] : [foreign], warnings: grid.warnings ?? [] };
  } catch (error) {
    return unreadable(explainFailure(error));
  }
}

/** Formats in which each cell costs a byte; the readers of others count cells themselves. */
const separatorsIn = new Map([
  ['text', '\t'],
  ['csv', ',;\t'],
  ['markdown', '|'],
]);

function unreadable(problem: Problem): ParsedDocument {
  return { root: null, problems: [problem], warnings: [] };
}

const empty: Problem = { message: '文件里没有内容', how: '确认导出或复制已经完成' };

const endless: Problem = {
  message: '文件的行和单元格太多（超过 200 万）',
  how: '删去空行空列，或按单位拆成几个文件',
};

const foreign: Problem = {
  message: '没有认出绩效目标表',
  how: '确认文件是项目支出绩效目标表，并带有表头行（项目名称、绩效目标、绩效指标等）',
};
