/** Nouns before 数, 数量 that say whether people or events are counted, as ends of words. */
export const countedNouns: readonly (readonly [kind: 'people' | 'events', noun: RegExp])[] = [
  [
    'people',
    /(?:人|员|者|民|[学医考新师]生|毕业生|研究生|[职员民社义护]工|[教律讲导医技]师|人才|专家|干部|代表|对象|儿童|群众|选手|家长|妇女|青年|骨干|党员|教练|裁判|顾客|游客|旅客|家属|老人)$/,
  ],
  [
    'events',
    /(?:活动|会议|检查|培训|比赛|竞赛|赛事|演出|案件|事件|事故|投诉|故障|讲座|巡查|巡检|调研|督查|督导|招聘会|推介会|座谈会|宣讲|宣传|论坛|展览|路演|演练|考试|评审|抽查|走访|回访|纠纷|培训班|会)$/,
  ],
];
