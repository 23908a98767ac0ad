import { wordsOf } from '../words-of.ts';

/** What there should be little of, whoever causes it. Before 率, 数, 次数 the good direction is down. */
export const faults: readonly string[] = wordsOf(`
  差错 错误 失误 出错 误差 偏差 偏离 延迟 延误 延期 延后 超时 逾期 超期 迟到 缺勤 旷工 漏报 误报 漏检 误判 漏项 遗漏 错漏 返工 返修 退货 退回 退件 退票 拒收 丢包 丢失 停机 宕机 中断
  卡顿 掉线 超支 超标 超预算 超限 不良 不合格 不达标 不满意 不及时 未完成 未达标 未办结 违规 违纪 违法 违约 违章 违禁 败诉 撤销 空置 闲置 闲置浪费 浪费 损耗 损失 损坏
  破损 毁损 报废 流失 辍学 失学 失业 返贫 致贫 复发 死亡 病死 伤亡 重伤 致残 病残 感染 发病 患病 传染 犯罪 再犯 重新犯罪 错保 漏保 复吸 坏账 不良贷款 呆账 负债 拖欠 欠薪 欠费 欠缴 泄密
  泄露 泄漏 排放 污染 能耗 水耗 耗能 耗水 耗电 碳排放 超载 超员 积压 重复 重报 差评 负面 负面评价 缺陷 漏损 产销差 损毁 撂荒 抛荒 贫困 缺货 缺药 空缺 缺编 超编
  恶化 重复投诉 扰民 失联 脱管 漏管 脱保 断供 停电 停水 停气 爆管 跑冒滴漏 失实 冤假错案 申诉 发回重审 改判 病险 死伤 拥堵 挂科 不及格 弃考 舞弊 作弊
  漏诊 误诊 死产 早产 剖宫产 院感 院内感染 压疮 不良反应 并发症 患者外转 近视 肥胖 留级 缺课 延期毕业 弃耕 渗漏 成灾 受害 受灾 晚点 误码 瞒报 错案 退运 偷盗 废品 残次 崩溃 漏缴 错发
  抗菌药物使用 抗菌药使用 抗生素使用 输液使用 激素使用
`);

/** What should happen seldom, but may also be dealt with: 投诉率 down, 投诉处理率 up, 化解纠纷数 up. */
export const incidents: readonly string[] = wordsOf(`
  投诉 事故 故障 纠纷 上访 信访 群体性事件 群体事件 舆情 突发事件 安全事件 泄密事件 事件 火灾 灾害 隐患 案发 发案 刑事案件 刑事警情 警情 侵权 矛盾 欠薪案件 差评
  问题 溺水 中毒 食物中毒 疫情 险情 违法案件 违建 违法建设 交通事故 伤害 校园欺凌 积水点 内涝点 黑臭水体 病害 漏洞 病毒 攻击 劳资纠纷 警报
`);

/** What is done about incidents: the more the better, as 投诉处理率 and as 化解纠纷数. */
export const remedies: readonly string[] = wordsOf(`
  排除 处理 处置 办结 结案 整改 修复 解决 化解 查处 整治 治理 消除 调解 调处 排查 救援 抢修 侦办 侦破 破获 破案 起诉 公诉 审结 抓获 督办 打击 挽回 追回 清除 清理 拆除 防治 扑灭 发现 办理 查办 妥处
`);

/** What is done for people in trouble: 救助返贫人数 is not better small. */
export const cares: readonly string[] = wordsOf(`
  帮扶 救助 资助 服务 慰问 救治 扶持 安置 培训 补贴 补助 保障 治疗 关爱 援助 照护 收治 接收 帮助 走访 管理 监测 筛查 发放 享受 领取 申领 惠及 支持 参保
  覆盖 带动 受益 体检 就业 务工 转移 组织 动员 登记 摸排 识别 调查 报告 回访 随访 康复 护理 评估 劝返 招收 研判 应急 演练 预防 防范
`);

/** Openings of names that are an action against something: their figure may be what is left or what was taken away. */
export const preventions: readonly string[] = wordsOf(
  '降低 减少 下降 压减 压降 控制 防止 防范 避免 杜绝 预防 遏制 严控 缩短 节约 缩减 削减',
);

/** A fall of what should fall is good, and so is a fall without more being said: 下降率. */
export const declines: readonly string[] = wordsOf(
  '下降 降低 减少 减排 削减 压减 压降 压缩 缩短 缩减 节约 节省 节能 节水 节电 节支 节资',
);

/** Growth keeps the direction of what grows. */
export const growths: readonly string[] = wordsOf('增长 增加 提升 提高 上升 新增 扩大 发生 出现');

/** What there should be much of, before 率, 比例, 度. */
export const merits: readonly string[] = wordsOf(`
  合格 达标 完成 及时 准确 覆盖 到位 满意 就业 办结 通过 验收 使用 利用 正常 完好 参与 知晓 签订 入库 就餐 优良 优秀 优质 良好 达成 实现 成功 成活 保存 保存完好 保障 执行 支出 支付
  发放 拨付 下达 到账 落实 兑付 兑现 开展 送达 回收 回访 响应 回复 答复 反馈 解决 处理 整改 修复 排除 化解 调解 公开 公示 共享 互通 互联 可用 畅通 稳定 安全 在线 运行 开机 开放 出勤 到岗
  在岗 参训 参加 参保 参会 报到 录用 录取 升学 入学 巩固 毕业 获证 持证 取证 培训 普及 宣传 推广 应用 上线 接入 联网 数字化 信息化 规范 合规 合法 准时 按时 按期 按期完成 如期 足额 足额发放 真实 完整
  一致 匹配 吻合 收缴 征收 缴纳 缴费 申领 领取 受益 惠及 享受 救治 治愈 康复 接种 筛查 签约 建档 体检 监测 检测 抽检 巡查 巡检 检查 核查 审核 审查 评审 备案 登记 办证 归档 上架 整理
  绿化 绿地 森林覆盖 存活 资源化 无害化 处置 回用 循环 清运 清洁 保洁 收集 治理 消除 优等 认可 认同 支持 好评 赞成 转化 孵化 落地 开工 竣工 投产 投用 投入使用 供货 采购 购置 配备 配置 更新 更换
  维护 维修 保养 检修 供电 供水 保证 履约 续约 留存 存储 命中 有效 结案 终结 审结 立案 破案 挽回 追缴 清零 销号 政策知晓 知识掌握 掌握 提升 增长 提高 增加 增值 收益 盈利 投资回报 回报 贡献
  自给 储备 安置 帮扶 救助 资助 慰问 探访 走访 服务 接收 受理 对接 匹配成功 招聘 稳岗 创业 脱贫 增收 分类 参评 平安 考核 考试 评估 录入 数据采集 采集 上报 报送 填报 申报 提交 按量完成 达产 预算控制
  抽查 抽查覆盖 入户 建成 履职 制定 印发 编制 修订 监管 监督 监控 监控覆盖 预警 防控 演练 救援 妥善处置 答复 查处 恢复 立案 审结 调处 息诉 稳控 研判 受训 结业 返岗 入住 上座 出版 借阅 流通 周转 精准 标准化 机械化 良种 保险 投保 配套 普惠 可靠 亮灯 正点 准点 网办 结题 立项 结项 获利 及格 持有 投保 承保 应答 接通 收视
  追赃 挽损 清偿 清收 返校 返还 召回 盘活 清缴 报告 愈合 出栏 受胎 采纳 出租 到达 执结 适用
`);

/** Words for time that is better short; 服务时长, 学时, 使用寿命 are better long. */
export const shortTimes: readonly string[] = wordsOf(
  '响应 处理 办理 办结 等待 等候 排队 修复 恢复 故障 审批 审核 审查 处置 到达 到场 抢修 延误 中断 停机 受理 回复 答复 反馈 查询 检索 打开 加载 启动 时限 工期 耗时 用时 宕机 停电 停水 断网 流转 审理 办案 结案 建设 施工 送达 交付 维修 拥堵 滞留',
);
export const longTimes: readonly string[] = wordsOf(
  '无事故 训练 服务 培训 学时 课时 工时 寿命 存储 保存 运行 开放 学习 使用 志愿 授课 保修 质保 有效 开馆 播出 巡查 值班 锻炼 活动 留存 保管 续航 无故障 正常 稳定 参训 教学 辅导 观看',
);

/** What may be too full as well as too empty, before 率: neither direction is the good one. */
export const loads: readonly string[] = wordsOf(`
  控制 CPU使用 CPU利用 CPU占用 内存使用 内存占用 存储使用 存储占用 磁盘使用 磁盘占用 带宽使用 带宽利用 带宽占用 资源占用 病床使用 床位使用 水资源开发利用 水资源利用 土地开发
`);

/** What costs, so that its growth is no gain. */
export const burdens: readonly string[] = wordsOf(
  '费用 费 成本 支出 经费 开支 债务 负债 用水 用电 用水量 用电量 用量 人口 机动车 车辆 价格 物价 房价 价 负担',
);

/** Money that comes in or is saved. */
export const gains: readonly string[] = wordsOf(
  '收入 产值 税收 利润 营业额 销售额 交易额 成交额 增收 节约 节省 增加值 生产总值 投资 效益 挽回 追回 引资 融资 捐赠 募集 收益',
);
