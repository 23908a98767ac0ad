import { foldWidth } from '../../text/fold-width.ts';
import type { FalseSum } from './find-false-sum.ts';

/**
 * The first “so many at so much each, in all” of a text that does not come out.
 *
 *   购置对讲机30台，每台800元，共需2.6万元      12名护林员，每人每年3万元，共36万元
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^      comes out
 *
 * Nothing may stand between price and result: 每人每月3000元，共需… leaves open for how many months.
 */
export function findFalseProduct(written: string): FalseSum | null {
  const text = foldWidth(written);
  for (const match of text.matchAll(product)) {
    const [whole, count = '', countScale = '', counted = '', each = ''] = match;
    const [price = '', priceScale = '', sum = '', sumScale = ''] = match.slice(5);
    if (unitOf(counted) !== unitOf(each)) continue;
    const scale = scales[sumScale] ?? 1;
    const said = amountOf(sum, sumScale);
    const right = amountOf(count, countScale) * amountOf(price, priceScale);
    const tolerance = 0.5 * 10 ** -decimalsOf(sum) * scale + 0.005 * right;
    if (Math.abs(said - right) <= tolerance || isOfMoreTimes(said, right)) continue;
    const from = match.index;
    return { from, to: from + whole.length, right: Number((right / scale).toPrecision(8)) };
  }
  return null;
}

const number = String.raw`(\d[\d,]{0,12}(?:\.\d{1,6})?)`;
const unit = '([人名位份户家次场期套台辆间个所亩件本册只头吨]|公里|平方米|立方米|人次|亩)';
const product = new RegExp(
  String.raw`(?<![\d.])${number}([万千百]?)${unit}[^\d，,；;。：:每]{0,8}[，,、]?(?:按照?)?每${unit}(?:每年)?${number}([万千百]?)元(?:的?标准)?[，,、]?(?:共需|共计|合计|总计|小计|计|共|需)(?:要|资金|经费|补助|补贴|费用){0,2}${number}([万亿]?)元`,
  'g',
);

const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 100 };

function unitOf(word: string): string {
  return /^[名位]$/.test(word) ? '人' : word;
}

function amountOf(number: string, scale: string): number {
  return Number(number.replaceAll(',', '')) * (scales[scale] ?? 1);
}

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** A price for each month, or a result that has left out its 万: then the factor is a whole one. */
function isOfMoreTimes(said: number, right: number): boolean {
  const times = said > right ? said / right : right / said;
  return times > 1.5 && Math.abs(times - Math.round(times)) < 0.005 * times;
}
