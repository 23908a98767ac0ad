import { rememberByText } from '../../text/remember-by-text.ts';
import { isFuller } from './is-fuller.ts';
import { isTurned } from './is-turned.ts';

/**
 * Whether a goal and an indicator speak of the same thing; in doubt they do not.
 *
 *   达到全年新增就业人数      城镇新增就业人数      设备完好率      医疗设备完好率
 *          ^^^^^^^^            ^^^^^^^^          the second is only part of the first: no
 *
 *   围绕智能制造新建实训室      新建实训室      what stands before an act says how or why it is done
 *             ^^^^^^^^^^      ^^^^^^^^^^
 *
 * @param noun what stands before a figure in the goal
 * @param name an indicator name without unit
 */
export function isSameNoun(noun: string, name: string): boolean {
  const [one, other] = [coreOf(noun), coreOf(name)];
  if (isTurned(one, other) || isFuller(noun, name) || isFuller(name, noun)) return true;
  let shared = 0;
  while (
    shared < Math.min(one.length, other.length) &&
    one.at(-1 - shared) === other.at(-1 - shared)
  )
    shared++;
  if (shared < shortest) return false;
  const deed = partial.test(one) ? undefined : act.exec(other)?.[0];
  if (deed !== undefined && (shared === other.length || isOfDeed(one, other, deed))) return true;
  return [one, other].every((text) => filling.test(text.slice(0, text.length - shared)));
}

/** 资助高中阶段家庭经济困难学生 is 资助家庭经济困难学生, since the object is named in full. */
function isOfDeed(one: string, other: string, deed: string): boolean {
  const object = other.slice(deed.length);
  return object.length > shortest && one.endsWith(object) && one.includes(deed);
}

/** So many last characters are the same in both. */
export const shortest = 4;

/** 人数, 人次 and 数量 say how it is counted; 满意率 is 满意度. */
export const coreOf = rememberByText((text): string =>
  text
    .replace(/满意率$/, '满意度')
    .replace(
      /(?:人数|人次|数量|次数|场次|总数|[个期座间台套份栋所家户条处件项辆本册门起宗例]?数)$/,
      '',
    ),
);

/** Openings of names that say what is done. */
const act =
  /^(?:新建|新增|改建|扩建|建设|建成|改造|修缮|维修|购置|采购|更新|更换|安装|配备|培训|举办|组织|召开|发放|补助|资助|慰问|印制|编制|检测|抽检|走访|招聘|招募|聘用|引进|培育|种植|治理)/;
/** Such a figure is not the whole of this year. */
const partial = /其中|每|已|现有|原有|累计|目前|上年|去年|截至|历年|平均|首批|分别/;

const filling =
  /^(?:通过|开展|实现|完成|达到|全年|年度|当年|本年|今年|年内|使得|使|确保|力争|保证|保持|城镇|全区|全市|全县|全省|全校|我区|我市|我县|我校|本区|本市|本县|本校|项目|的|年|度)*$/;
