/** What is done to how many of what: 新建8间实训室. */
export const acts: readonly string[] =
  '新建 新增 改建 扩建 建设 建成 改造 修缮 维修 购置 采购 更新 更换 安装 配备 培训 举办 组织 召开 资助 慰问 印制 编制 检测 抽检 走访 招聘 招募 聘用 引进 培育 治理'.split(
    ' ',
  );
