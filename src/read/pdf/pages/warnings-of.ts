import type { PageResult, Trouble } from './page-result.ts';

/**
 * What a person has to know about pages that were not read, or not for certain: one sentence each.
 *
 * @param isDamaged whether bytes of the file are missing or wrong, wherever that may be
 */
export function warningsOf(results: readonly PageResult[], isDamaged: boolean): string[] {
  const damage = isDamaged ? ['文件有损坏的数据，内容可能不全，也可能有错字'] : [];
  // After the last table an empty page is usual: the line that follows a table stands on it.
  const last = results.findLastIndex((result) => result.trouble !== 'blank');
  const ofPages = troubles.flatMap(([trouble, words]) =>
    sayOf(
      results.slice(0, last + 1).filter((result) => result.trouble === trouble),
      words,
    ),
  );
  return [...damage, ...ofPages, ...sayOf(results.filter(isUnclear), unclear)];
}

function sayOf(pages: readonly PageResult[], words: string): string[] {
  const numbers = pages.map(({ content }) => content.page + 1);
  return numbers.length === 0 ? [] : [`第${ranges(numbers)}页${words}`];
}

function isUnclear({ content }: PageResult): boolean {
  return content.blocks.some((block) => block.kind === 'line' && block.isBeside === true);
}

const unclear = '有并排的文字，没有框线，分不清哪些属于同一行，可能读错';

const troubles: readonly [Trouble, string][] = [
  ['picture', '是图片，没有文字，其中的内容没有检查'],
  ['pictured', '大部分是图片，图片里的文字没有检查'],
  ['blank', '是空白的'],
  ['broken', '已损坏，读不出内容，没有检查'],
  ['cut', '有损坏的内容，可能没有读全'],
  ['recognised', '是扫描件，文字由识别软件（OCR）生成，可能有错字'],
  ['garbled', '的字体没有注明文字编码，读出的可能是乱码'],
];

/** `3、5—9` for 3, 5, 6, 7, 8, 9. */
function ranges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}—${run.at(-1)}` : `${run[0]}`)).join('、');
}
