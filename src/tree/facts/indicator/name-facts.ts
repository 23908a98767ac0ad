import { headWords } from '../../../glossary/name/head-words.ts';
import type { Indicator, IndicatorName } from '../../nodes.ts';
import type { Spot } from '../../spot.ts';
import { defineFacts } from '../define-facts.ts';
import type { Facts } from '../fact.ts';

/** What the name of an indicator says of the values it wants. */
export const nameFacts: Facts = defineFacts<'indicator'>({
  bare: {
    type: 'string',
    description: '名称，不含末尾的计量单位、括号和算式，全角字符已换成半角',
    restsOn: 'name',
    read: (spot) => meaningOf(spot)?.bare ?? '',
  },
  stem: {
    type: 'string',
    description: '名称在中心词之前的部分，如“城镇新增就业人数”的“城镇新增就业”；没有中心词时为空',
    restsOn: 'name',
    read: (spot) => meaningOf(spot)?.stem ?? '',
  },
  kind: {
    type: 'string',
    description:
      '名称衡量什么：比率、满意度、程度、人数、次数、数量、金额、时间、及时性、质量等；说不出时为空',
    oneOf: [...new Set(headWords.values())],
    restsOn: 'name',
    read: (spot) => meaningOf(spot)?.kind ?? '',
  },
  head: {
    type: 'string',
    description: '名称的中心词，如“率”“人数”；没有时为空',
    restsOn: 'name',
    read: (spot) => meaningOf(spot)?.head ?? '',
  },
  unit: {
    type: 'string',
    description: '名称末尾所带的计量单位，如“培训人次（人）”的“人”；没有时为空',
    restsOn: 'name',
    read: (spot) => meaningOf(spot)?.unit ?? '',
  },
  direction: {
    type: 'string',
    description: '指标值以高为好（up）还是以低为好（down）；看不出时为空',
    oneOf: ['up', 'down'],
    restsOn: 'name',
    read: (spot) => meaningOf(spot)?.direction ?? '',
  },
});

function meaningOf({ node }: Spot<Indicator>): IndicatorName['meaning'] | undefined {
  return node.children.find((child): child is IndicatorName => child.type === 'indicatorName')
    ?.meaning;
}
