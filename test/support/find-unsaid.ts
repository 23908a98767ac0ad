import type { Root } from '../../src/tree/nodes.ts';
import { walk } from './walk.ts';

/**
 * The words of a document that no node of its tree holds, but for those that every form has: labels,
 * headings, ordinals, separators, markup. A parser that drops text in silence is found out here.
 */
export function findUnsaid(root: Root): string[] {
  const { text } = root.source;
  const isSaid = new Uint8Array(text.length);
  for (const { node } of walk(root)) {
    const isLeaf = !('children' in node) || node.children.length === 0;
    if (isLeaf) isSaid.fill(1, node.start, node.end);
    // The name of a spender is not a node of its own; it stands before the first of its children.
    if (node.type === 'spender' || node.type === 'grandTotal')
      isSaid.fill(1, node.start, node.children[0]?.start ?? node.end);
  }
  return [...text.matchAll(/[^\n\t]+/g)]
    .flatMap((line) => unsaidRuns(text, isSaid, line.index, line.index + line[0].length))
    .filter((words) => !formWords.test(words.replace(/\s/g, '')));
}

function unsaidRuns(text: string, isSaid: Uint8Array, from: number, to: number): string[] {
  const runs: string[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && isSaid[i] === 0) continue;
    if (i > start) runs.push(text.slice(start, i));
    start = i + 1;
  }
  return runs;
}

/** Labels may be cut by the end of a line. */
const formWords =
  /^(?:[；;，,：:。、.．()（）\d]|<\/?p>|&nbsp;|[实施周期指标值年度目总体长中]+|部门名称|单位名称|单位|主管部门|预算单位|项目名称|（资金使用单位）|总计|财政拨款|财政专户拨款|其他资金|绩效目标|绩效指标)*$/;
