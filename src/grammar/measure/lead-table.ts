import {
  agreedTimes,
  averaged,
  holidays,
  milestones,
} from '../../glossary/measure/calendar-words.ts';
import { comparatorsBefore } from '../../glossary/measure/comparators.ts';
import { numberWords } from '../../glossary/measure/number-words.ts';
import { lead } from './lead.ts';

/**
 * For each UTF-16 unit what may begin with it, as bits of {@link lead}; 0 where nothing does.
 *
 * Most characters of a value begin nothing, and of the rest each begins one or two things: looking
 * them up here is several times faster than trying all patterns at each place.
 */
export const leadTable: Uint8Array = new Uint8Array(0x10000);

const numerals = [...'0123456789〇零一二两三四五六七八九十百千万半壹贰叁肆伍陆柒捌玖拾'];

allow(lead.calendar, [...numerals, ...'每当本次翌同今该年月季学上下第']);
allow(lead.occasion, [...holidays, ...milestones, ...agreedTimes.set, ...'在于12']);
allow(lead.frequency, [...'每按分逐一1半', ...averaged]);
allow(lead.numberWord, [...numerals, ...numberWords, ...'〔[(【近']);
allow(lead.quantity, [...numerals, ...comparatorsBefore.keys(), ...'±正-￥¥']);
allow(lead.group, [...'([【《“「']);

function allow(bit: number, words: readonly string[]): void {
  for (const word of words)
    leadTable[word.charCodeAt(0)] = (leadTable[word.charCodeAt(0)] ?? 0) | bit;
}
