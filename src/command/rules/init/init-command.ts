import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { severityWords } from '../../../report/stylish/severity-words.ts';
import type { Rule } from '../../../rule/rule.ts';
import type { Io } from '../../io.ts';
import { known } from '../../known.ts';
import { parseOptions } from '../../parse-options.ts';
import { UsageError } from '../../usage-error.ts';
import { schemaLine } from './schema-line.ts';

/**
 * `perflint init`: writes a commented `.perflintrc.yaml` into the working directory.
 *
 * @throws {UsageError} when there is one already
 */
export function initCommand(args: string[], io: Io): number {
  parseOptions(args, {});
  const path = resolve(io.folder, name);
  if (existsSync(path)) throw new UsageError(`这里已经有 ${name}；要重写就先删除或改名`);
  try {
    const schema = schemaLine(io.folder, join(io.rulesFolder, '../schemas'), 'config');
    writeFileSync(path, `${schema}\n${configText([...known.rules.values()])}`);
  } catch (error) {
    throw new UsageError(
      `${name} 写不进这个文件夹：${error instanceof Error ? error.message : String(error)}`,
    );
  }
  io.stdout.write(`已写好 ${name}，按需要修改\n`);
  return 0;
}

const name = '.perflintrc.yaml';

function configText(rules: readonly Rule[]): string {
  const lines = rules
    .filter(({ preset }) => preset === 'recommended')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({ id, severity, title }) => `  # ${id}: ${severity} # ${severityWords[severity]}：${title}`,
    );
  return `${head}\n${lines.join('\n')}\n`;
}

const head = `# perflint 的配置：对本文件夹和下级文件夹里的表有效。# 后面是说明，去掉行首的 # 才生效。

# 在哪套规则之上修改：recommended（默认）、strict（从严）、all（全部）、guangdong（广东），也可以写另一份配置，如 ./共用.yaml
extends: recommended

# 自己的规则所在的文件夹；JavaScript 插件会运行代码，写成 {module: ./插件.js}
# plugins: [./我们的规则]

# 不检查这些文件（写法同 .gitignore）
ignores:
  # - 草稿/
  # - "*旧版*"

# 检查文件夹时只检查这些文件；不写就检查所有能读的文件
# files: ["*.txt"]

# 只对一部分文件有效的设置
# overrides:
#   - files: ["2023/"]
#     rules: {target/no-missing: off}

# 规则的级别：error 错误、warning 警告、info 提示、off 不检查
rules:`;
