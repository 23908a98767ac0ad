import { wordsOf } from '../words-of.ts';

/**
 * Units of measure as they stand after a number, half-width, by what they measure.
 *
 * 万 and 亿 are multipliers of the number and no part of the unit: 万元 is 元, 万册 is 册.
 */
const lists = {
  percent: '% ‰ ‱ /10万 /十万 /万 /千 百分点 个百分点',
  multiple: '倍',
  score: '分',
  grade: '级 星 星级',
  people: '人 名 位 人次 人次数 人份 个人 人·次 人/次 人(次)',
  bodies: '户 家 户(次) 家(次) 户次 家次 所 家庭 户家庭',
  events:
    '次 场 场次 期 期次 届 轮 轮次 班 班次 宗 起 单 例 批 批次 趟 遍 回 车次 航次 频次 科次 场(次) 批(次) 期(次)',
  items: `
    个 项 件 份 本 册 卷 页 篇 幅 张 套 台 台套 台(套) 台/套 套/台 台件 部 辆 艘 架 条 根 支 只 把 枚 颗 粒 株 棵 头 匹 羽
    座 栋 幢 处 间 栏 块 片 面 门 扇 樘 口 眼 盏 副 对 双 组 队 支队 款 种 类 大类 小类 瓶 盒 箱 包 袋 桶 罐 听
    床 张床 床位 张床位 座位 席 席位 车位 泊位 工位 铺位 摊位 展位 岗 岗位 个岗位 站 站点 点 点位 网点 节点 端口
    门次 件次 台次 份次 件套 件(套) 套件 本次 册次 项次 个次 处次 亩次 条次 页次 卷次 张次 辆次 只次 封 则 首 集 版 版次
    讲 课 章 节 课次 字 字符 模块 系统 字段 接口 并发 用户 杆 井 棚 垛 窝 节目 帧 款次 道 题 道题 挂 桌 盘`,
  time: `
    年 个年度 学年 个学年 学期 个学期 季度 个季度 季 月 个月 个自然月 周 个周 星期 个星期 周年 天 日 个工作日 工作日
    日历天 个日历天 自然日 个自然日 晚 夜 个小时 小时 h 分钟 min 秒 秒钟 s 毫秒 ms 人天 人日 人月 台班 工日 岁 周岁`,
  hours: '学时 课时 个学时 个课时 工时 人学时 标准学时 学分 节课 课节 机时',
  money: '元 角 元整 元人民币 人民币 美元 港元 港币 欧元 日元 英镑',
  area: '平方米 平米 平方 ㎡ m² m2 M2 公顷 亩 平方公里 平方千米 k㎡ km² km2 顷 亩地 平方厘米',
  length:
    '米 公里 千米 里 厘米 毫米 微米 海里 延米 延长米 m km KM Km cm CM mm MM 英寸 寸 单公里 皮长公里 车公里',
  weight: '吨 公斤 千克 斤 克 毫克 微克 t kg KG Kg g mg 吨标准煤 吨标煤 吨公里',
  volume: '立方米 立方 立方千米 m³ m3 升 毫升 L ml mL ML 方 土方',
  data: 'TB GB MB KB Gbps Mbps Kbps Mb 兆 字节 TPS QPS 条/秒 M PB',
  energy:
    '千瓦时 度电 度 kWh KWH 千瓦 兆瓦 kW KW MW 瓦 W 伏 V 安 千伏 kV KV 千伏安 kVA 吉焦 兆帕 kPa MPa',
  temperature: '℃ 摄氏度 °C',
  concentration:
    '毫克/升 mg/L mg/l 微克/立方米 μg/m³ ug/m3 mg/m³ 毫克/立方米 克/升 ppm dB 分贝 cd lx',
};

export type UnitClass = keyof typeof lists;

/** The class of each unit. */
export const units: ReadonlyMap<string, UnitClass> = new Map(
  Object.entries(lists).flatMap(([unitClass, list]) =>
    wordsOf(list).map((unit): [string, UnitClass] => [unit, unitClass as UnitClass]),
  ),
);
