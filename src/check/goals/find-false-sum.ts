import { foldWidth } from '../../text/fold-width.ts';

/** A calculation that does not come out. */
export interface FalseSum {
  from: number;
  to: number;
  /** What it comes to, in the unit of its result. */
  right: number;
}

/**
 * The first calculation written out in a text that does not come out, with all its signs.
 *
 *   11人×3000元=3.3万元      96.98万元＋1.7万元，共需98.68万元      2×3米的展板
 *   ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      no result
 *
 * In doubt it comes out: each figure may be off by half of its last digit, and a result that is
 * right but for its 万 has left out a unit.
 */
export function findFalseSum(written: string): FalseSum | null {
  const text = foldWidth(written);
  for (const match of text.matchAll(calculation)) {
    const [whole, left = '', result = '', right = ''] = match;
    // 7×24小时，共计365天: the words begin something else.
    if (result !== '=' && !left.includes(unitOf(right))) continue;
    const said = valueOf(right);
    const sum = valueOfSum(left);
    const scale = scaleOf(right);
    const tolerance = 0.5 * 10 ** -decimalsOf(right) * scale + 0.005 * Math.abs(sum);
    if (Math.abs(said - sum) <= tolerance || isOffByScale(said, sum)) continue;
    const from = match.index;
    return { from, to: from + whole.length, right: Number((sum / scale).toPrecision(8)) };
  }
  return null;
}

const figure = String.raw`\d[\d,]*(?:\.\d+)?\s*[万亿千百]?(?:[\p{Script=Han}/]{0,6}|%)`;
const calculation = new RegExp(
  String.raw`(?<![\d.\-+×*/÷=])((?:${figure}\s*[+×*]\s*)+${figure})\s*[,，]?\s*(=|共需|共计|合计|总计|小计)\s*(${figure})(?![\d.+×*/÷\-])`,
  'gu',
);

function valueOfSum(text: string): number {
  return text
    .split('+')
    .map((term) => term.split(/[×*]/).reduce((product, factor) => product * valueOf(factor), 1))
    .reduce((sum, term) => sum + term, 0);
}

function valueOf(text: string): number {
  const number = Number((/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '').replaceAll(',', ''));
  return number * scaleOf(text);
}

/** 万 of 3.3万元, a hundredth for %. */
function scaleOf(text: string): number {
  const scale = /^\s*[\d,.]+\s*([万亿千百%])/.exec(text)?.[1] ?? '';
  return scales[scale] ?? 1;
}

const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 100, '%': 0.01 };

/** 元 of 3.3万元; what nothing can include where there is none. */
function unitOf(text: string): string {
  return /[^\d\s,.万亿千百]+$/.exec(text)?.[0] ?? '=';
}

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function isOffByScale(said: number, sum: number): boolean {
  const power = Math.log10(said / sum);
  return Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 0.01;
}
