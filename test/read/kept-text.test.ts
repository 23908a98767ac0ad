import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../src/grid/grid.ts';
import { chooseReader } from '../../src/read/choose-reader.ts';
import { readers } from '../../src/read/readers.ts';
import { Unreadable } from '../../src/read/unreadable.ts';
import { decode } from '../../src/text/decode.ts';
import { damage, randomFrom } from './making/damage.ts';

/** `npm run test:damage` tries five thousand of each. */
const variants = Number(process.env['DAMAGED_VARIANTS'] ?? 200);
const slowest = 5000;

/**
 * Files of plain text have no checksums: what damage took from them nobody can miss. What they still
 * say has to be in the grid, found here by other means than the reader's.
 */
const said: Record<string, (text: string) => string> = {
  // Only quotes, separators and line ends do not belong to a cell.
  csv: (text) => wordsIn(text.replace(/^\ufeff?sep=.\n/i, '')),
  tsv: wordsIn,
  md: (text) => wordsIn(text.replace(/<br\s*\/?>|&(?:nbsp|lt|gt|quot|amp);/gi, '')),
  // In any order: a table inside a cell comes after the table around it.
  html: (text) => sorted(wordsIn(textOf(parse(text)))),
};

describe('what a damaged text still says is in the grid', () => {
  test.each(Object.keys(said))(
    '%s',
    async (format) => {
      const bytes = dressed(format);
      const count = said[format] as (text: string) => string;
      for (let seed = 1; seed <= variants; seed++) {
        const damaged = damage(bytes, randomFrom(seed));
        const grid = await read(damaged, `表.${format}`);
        if (grid === null) continue;
        const got = wordsIn(grid.source.text);
        expect(format === 'html' ? sorted(got) : got, `seed ${seed}`).toBe(
          count(decode(damaged).text),
        );
      }
    },
    variants * slowest,
  );
});

test(
  'an old workbook that ends too early is read whole or refused',
  async () => {
    const bytes = new Uint8Array(readFileSync('fixtures/dress/004.xls'));
    const whole = await read(bytes, '表.xls');
    for (let seed = 1; seed <= variants; seed++) {
      const length = Math.floor(randomFrom(seed)() * bytes.length);
      const grid = await read(bytes.slice(0, length), '表.xls');
      if (grid !== null) expect(grid.source.text, `${length} bytes`).toBe(whole?.source.text);
    }
  },
  variants * slowest,
);

/** The same table in each format. */
function dressed(format: string): Uint8Array {
  if (format === 'html' || format === 'csv')
    return new Uint8Array(readFileSync(`fixtures/dress/004.${format}`));
  const text = readFileSync('seeds/004_d01970435e92e0bf.txt', 'utf8');
  return new TextEncoder().encode(format === 'tsv' ? text : asMarkdown(text));
}

function asMarkdown(text: string): string {
  const [first = '', ...rows] = text.split(/\r?\n/).filter((line) => line.includes('\t'));
  const line = (row: string) => `| ${row.split('\t').join(' | ')} |`;
  const rule = `|${' --- |'.repeat(first.split('\t').length)}`;
  return [line(first), rule, ...rows.map(line)].join('\n');
}

/** Chinese characters: all else may be a mark of the format. */
function wordsIn(text: string): string {
  return text.replace(/[^\u4e00-\u9fff]/g, '');
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

/** The text of a page as the library gives it, without what no browser shows. */
function textOf(node: Html.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && unseen.has(node.tagName)) return '';
  return node.childNodes.map(textOf).join('');
}

const unseen = new Set(
  'script style template noscript head title object iframe svg option'.split(' '),
);

/** `null` where the reader has said what is wrong. */
async function read(bytes: Uint8Array, name: string): Promise<Grid | null> {
  try {
    return (await chooseReader(bytes, name, readers)?.read(bytes)) ?? null;
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
    return null;
  }
}
