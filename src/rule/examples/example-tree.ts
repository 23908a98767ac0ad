import { readHeadingLine } from '../../layout/flowed/read-heading-line.ts';
import { parseGrid } from '../../parse/parse-grid.ts';
import { gridOfMarkdown } from '../../read/markdown/grid-of-markdown.ts';
import { gridOfText } from '../../read/text.ts';
import type { Root } from '../../tree/nodes.ts';
import { readMarks } from './read-marks.ts';

/** An example as a document. */
export interface ExampleTree {
  root: Root;
  /** What `«»` marks, as offsets of the canonical text. */
  ranges: { start: number; end: number }[];
}

/**
 * An example as a tree: a text with a Markdown table, or with a line of column headings, is read as a
 * document; any other text is the 绩效指标 cell of a form with one row.
 */
export function exampleTree(example: string): ExampleTree {
  // The canonical text of a grid reads back as the same grid, so marks may stay in until here.
  const { text, ranges } = readMarks(canonicalText(example));
  return { root: parseGrid(gridOfText(text)), ranges };
}

function canonicalText(example: string): string {
  if (/^\s*\|/m.test(example)) return gridOfMarkdown(example).source.text;
  if (example.split('\n').some((line) => readHeadingLine(line.trim()) !== null)) return example;
  return `${formHead}\n示例项目\t10.00\t10.00\t\t\t示例目标\t${example.replace(/\s*\n\s*/g, '')}\n`;
}

const formHead = [
  '项目支出绩效目标表',
  '单位：万元',
  '项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标',
].join('\n');
