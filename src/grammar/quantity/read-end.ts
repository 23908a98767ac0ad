import { alternatives } from '../../glossary/alternatives.ts';
import { comparatorsAfter } from '../../glossary/measure/comparators.ts';
import { matchAt } from '../passage/match-at.ts';
import type { Amount } from './read-amount.ts';
import { readSignAfter } from './read-sign-after.ts';
import type { Sign } from './read-sign-before.ts';

/** What ends a quantity. */
export interface End {
  unit: string | null;
  noun: string | null;
  sign: Sign | null;
  to: number;
}

/**
 * What follows a number with its unit.
 *
 *   3个课题以上      3次及3次以上      ≥95%(含)      ≥20窝
 *      └┬┘└┬┘         ^^^^^^^^^ sign       ^^^ kept        ^ unit that no list has
 *     noun sign
 *
 * @param isCompared whether a comparator stands before; then an unknown word after the number is its unit
 */
export function readEnd(text: string, amount: Amount, isCompared: boolean): End {
  const sign = readSignAfter(text, amount.to);
  if (sign !== null) return endOf(amount.unit, null, sign, sign.to);
  const special =
    amount.unit === null
      ? !amount.numeral.isChinese && readUnknownUnit(text, amount, isCompared)
      : (readNoun(text, amount) ?? readRepeated(text, amount));
  if (special) return special;
  const kept = matchAt(inclusion, text, amount.to)?.[0].length ?? 0;
  return endOf(amount.unit, null, null, amount.to + kept);
}

const inclusion = / ?\((?:含|不含)[^()]{0,8}\)/y;

function endOf(unit: string | null, noun: string | null, sign: Sign | null, to: number): End {
  return { unit, noun, sign, to };
}

const longSigns = [...comparatorsAfter.keys()].filter((word) => /以|左右/.test(word));
const nounBeforeSign = new RegExp(
  `[\\u4e00-\\u9fa5]{1,6}?(?=(?:${alternatives(longSigns)})(?![级海述列部]))`,
  'y',
);

function readNoun(text: string, { unit, to }: Amount): End | null {
  const noun = matchAt(nounBeforeSign, text, to)?.[0];
  const sign = noun === undefined ? null : readSignAfter(text, to + noun.length);
  return noun === undefined || sign === null ? null : endOf(unit, noun, sign, sign.to);
}

/** 3次及3次以上, 3次或3次以上: the same amount again. */
function readRepeated(text: string, { unit, numeral, to }: Amount): End | null {
  if (text[to] !== '及' && text[to] !== '或') return null;
  const again = `${numeral.number}${unit}`;
  if (!text.startsWith(again, to + 1)) return null;
  const sign = readSignAfter(text, to + 1 + again.length);
  return sign && endOf(unit, null, sign, sign.to);
}

/** Up to three characters and then nothing more, but no 号, 版, 年. */
const unknownUnit =
  / ?(?:[^\P{L}号码型版后前年月日时楼室季届成余多左上以内之及或A-Za-z][\u4e00-\u9fa5]{0,2}?(?=$|[,;。:、\s()]|[或及]?以[上下内]|左右))/uy;

function readUnknownUnit(text: string, amount: Amount, isCompared: boolean): End | null {
  const unit = matchAt(unknownUnit, text, amount.to)?.[0];
  if (unit === undefined) return null;
  const to = amount.to + unit.length;
  const sign = readSignAfter(text, to);
  // 985高校 is a name; 15垛 may be a number.
  const isSure = isCompared || sign !== null || unit.trim().length === 1;
  return isSure ? endOf(unit.trim(), null, sign, sign?.to ?? to) : null;
}
