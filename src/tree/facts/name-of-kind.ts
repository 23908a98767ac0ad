import { rememberByText } from '../../text/remember-by-text.ts';
import { nameOfSeries } from './name-of-series.ts';

/**
 * The name of a project without the place or school that it is for: alike in all projects that
 * one programme has in several places. For comparison only: it may have lost more than the place.
 *
 *   白云区社保卡发行管理经费      第三中学校舍维修      XX镇卫生院设备购置
 *   ^^^                         ^^^^^^              ^^^^^^^^
 */
export const nameOfKind = rememberByText((name): string => nameOfSeries(name).replace(place, ''));

const place =
  /[\p{Script=Han}A-Za-z]{1,8}?(?:自治[区州县]|新区|街道办事处|街道|开发区|社区|中学|小学|幼儿园|学校|学院|医院|卫生院|[省市区县镇乡村])/gu;
