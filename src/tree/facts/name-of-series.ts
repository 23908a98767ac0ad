import { rememberByText } from '../../text/remember-by-text.ts';

/**
 * The name of a project without what tells its years, batches and documents apart.
 *
 *   2023-2024年政务信息化运维项目      就业补助资金（穗财社〔2023〕33号）      设备购置（第二批）
 *   ^^^^^^^^^^                              ^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^
 *
 *   防汛物资储备经费: without 经费, unless nothing telling is left
 */
export const nameOfSeries = rememberByText((name): string => {
  const series = name
    .replace(documentNumber, '')
    .replace(year, '')
    .replace(batch, '')
    .replace(mark, '');
  const core = series.replace(kindOfMoney, '');
  return core.length < 4 ? series : core;
});

const documentNumber =
  /[#（(]*\p{Script=Han}{1,8}[〔[【（(]?\s*(?:19|20)\d{2}\s*[〕\]】）)]?\s*第?\d+\s*号[）)]*/gu;
const year = /(?:(?:19|20)\d{2}|\d{2})?\s*[-—～~至]?\s*(?:19|20)\d{2}\s*年?(?:度|初|底)?/g;
const batch = /[（(]?第?[一二三四五六七八九十\d]+(?:批次?|期|阶段)[）)]?/g;
const kindOfMoney = /(?:项目|专项|工作|经费|资金|费用){1,3}$/;
const mark = /[\s\-—_·、，,.（）()#]/g;
