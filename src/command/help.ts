/** What `perflint --help` prints. */
export const help = `perflint：检查项目支出绩效目标表

用法：
  perflint [lint] 文件、文件夹或通配符…     检查，列出问题
  perflint extract 文件…                    取出表中的数据
  perflint rules                            列出全部规则
  perflint explain 规则编号… [文件…]        说明规则的要求、理由和改法；写了文件的，列出文件里不符合的地方
  perflint test-rules [文件夹]              检验自己写的规则（不写文件夹则检验自带的规则）
  perflint init                             在当前文件夹写一份带说明的 .perflintrc.yaml

例子：
  perflint 目标表.txt                       检查一个文件
  perflint 2024年/                          检查文件夹里所有的表
  perflint "2024年/**/*局*.txt"             检查名称相符的文件
  perflint --verbose 目标表.txt             同时显示原文位置、理由和改法
  perflint --format json=结果.json 2024年/  把结果写成 JSON 文件
  perflint --rule "target/no-empty: off" 目标表.txt
  perflint extract --format csv=指标.csv 目标表.txt
  导出程序 | perflint - --stdin-filename 目标表.txt

检查的选项：
  -f, --format 格式[=文件]    stylish（默认）或 json；可以写多次
  -q, --quiet                 只列错误
      --verbose               显示原文位置、理由和改法
      --fail-on 级别          error（默认）、warning 或 info：有这一级以上的问题就算不通过
      --max-warnings 数目     警告超过这个数目也算不通过
  -c, --config 文件           用这份配置，不再逐级查找 .perflintrc.yaml
      --no-config             不用任何配置
      --preset 名称           改用这套预设：recommended（默认）、strict、all、guangdong
      --rule "编号: 级别"     改一条规则的级别；可以写多次
      --stdin-filename 名称   标准输入（-）的文件名
      --report-unused         指出配置里没有用上的部分；算作警告
      --stats                 检查后列出读文件和每条规则用的时间
      --print-config 文件     显示对这个文件有效的设置和来源
      --print-source 文件     显示行号、列号所指的文本

取数据的选项：
  -f, --format 格式[=文件]    json（默认）、ndjson（每行一个项目）或 csv（每行一个指标）
      --stdin-filename 名称   标准输入（-）的文件名

列规则的选项：
  -f, --format 格式           table（默认）或 json

检验规则的选项：
  -f, --format 格式[=文件]    stylish（默认）、json 或 junit；可以写多次
      --mutate                逐处改动规则，看示例能否发现

  -h, --help                  显示本说明
  -v, --version               显示版本

退出码：0 通过，1 有问题，2 选项或配置有误、文件不能检查（其余文件照常检查）。
单个文件不超过 32 MB。NO_COLOR、FORCE_COLOR 环境变量决定是否用颜色。
`;
