/** A title such as 项目支出绩效目标表（含转移支付项目） or 项目支出绩效目标申报表. */
export const titleWords =
  /^.{0,40}绩效(?:总体|整体)?(?:目标(?:申报|批复|汇总|公开|填报|编报)?|自评|自我评价|单位自评)(?:汇总|情况|评分)?表(?:[（(][^（）()]*[）)]){0,2}$/;

/** 部门名称：…, up to the next label on the same line. Group 1 is the label, group 2 the name. */
export const organisationWords =
  /(部门名称|单位名称|预算单位名称|预算部门|主管部门|预算单位|填报单位|填报部门|填报单位名称|编制单位|申报单位|公开单位|公开部门)\s*(?:[（(](?:盖章|公章|签章)[）)])?\s*[：:]\s*(.*?)(?=\s+(?:金额)?单位\s*[：:]|$)/;

/** 单位：万元. Group 1 is the unit. */
export const moneyUnitWords = /(?:金额)?单位\s*[：:]\s*(?:人民币)?(万元|元|千元|亿元)/;

/** The row that adds up the whole form. */
export const grandTotalWords = /^(?:合\s*计|总\s*计|全部合计)$/;

/** A line that only numbers the table: 附件2, 附表3-1：, 公开12表, 表十三. */
export const annexWords =
  /^(?:附[件表录]?\s*[\d一二三四五六七八九十]*(?:[-—.]\d+)*|(?:部门|单位)?(?:预算|公开)?\s*\d{1,2}(?:-\d+)?\s*表|表\s*[\d一二三四五六七八九十]+(?:-\d+)?)\s*[：:]?$/;

/** A line that only numbers a page. */
export const pageNumberWords =
  /^(?:第\s*\d+\s*页(?:[，,\s]*共\s*\d+\s*页)?|[-—–]\s*\d+\s*[-—–]|\d+\s*\/\s*\d+)$/;

/** Notes and signatures below a table. */
export const footerWords =
  /^(?:注|备注|说明|填[表报]说明|填报?人|填表人|制表人|经办人|审核人|复核人|负责人|单位负责人|联系人|联系电话|填报日期|打印日期|填表日期|制表日期)\s*[：:]/;

/** Notes below a table may go on in the lines after them. */
export const noteWords = /^(?:注|备注|说明|填[表报]说明)\s*[：:]/;

/** Names of offices, institutions and enterprises end in one of these. */
export const organisationEndings =
  /(?:局|委|委员会|办|办公室|中心|院|所|站|队|支队|大队|总队|处|科|校|学校|学院|大学|中学|小学|幼儿园|馆|厅|部|会|街道|镇|乡|区|政府|集团|公司|署|台|社|法庭|园|场|库|基地|协会|学会|总会|分会|联合会|工会|团|组|总站|本级|机关)(?:[（(](?:部门|本级|本部|机关|汇总)[）)])?$/;
