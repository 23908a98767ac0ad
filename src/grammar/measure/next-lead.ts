import { alternatives } from '../../glossary/alternatives.ts';
import { agreedTimes, holidays, milestones } from '../../glossary/measure/calendar-words.ts';
import { comparatorsBefore } from '../../glossary/measure/comparators.ts';

/** Where, from `from` on, a number, deadline, frequency or bracket may begin; the length of the text where none does. */
export function nextLead(text: string, from: number): number {
  lead.lastIndex = from;
  return lead.exec(text)?.index ?? text.length;
}

const signs = [...new Set([...comparatorsBefore.keys()].map((word) => word[0] as string))];
const numerals = '\\d〇零一二两三四五六七八九十百千万半壹贰叁肆伍陆柒捌玖拾';
const calendar =
  '[当本次翌同今该]?年度?(?=[底末终内前之以完])|[当本次下]?月(?=[底末初内上中下前之\\d])|季度?(?=[末底])|学期(?=[末底])|[上下](?=半年)|第(?=[一二三四1-4]季)';
const lead = new RegExp(
  `[${numerals}${signs.join('')}±每按逐分([【《“「〔]|.(?=均)|${calendar}|${alternatives([
    ...holidays,
    ...milestones,
    ...agreedTimes.set,
  ])}|-(?=\\d)`,
  'gs',
);
