import type { Problem } from '../../report/reporter.ts';
import { compileOptions } from '../../rule/settings/compile-options.ts';
import type { Preset } from '../../rule/settings/preset.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { Plugin } from '../plugin.ts';

/**
 * What is wrong in the presets that a plugin's code brings; those in its folder are checked there.
 *
 * @param plugins those before it and itself
 */
export function checkPresets(
  presets: Readonly<Record<string, Preset>>,
  plugins: readonly Plugin[],
): Problem[] {
  const rules = new Map(
    plugins.flatMap((plugin) => plugin.rules ?? []).map((rule) => [rule.id, rule]),
  );
  const catalogs = plugins.flatMap((plugin) => plugin.catalogs ?? []).map(({ name }) => name);
  return Object.entries(presets).flatMap(([name, preset]) => {
    if (typeof preset?.rules !== 'object' || preset.rules === null) {
      return [problem(name, '里没有 rules', '写成 {rules: {"规则编号": "级别"}}')];
    }
    const { catalog } = preset;
    const wrong =
      catalog === undefined || catalogs.includes(catalog)
        ? []
        : [problem(name, `里没有“${catalog}”这套目录`, `可以写 ${catalogs.join('、')}`)];
    return [
      ...wrong,
      ...Object.entries(preset.rules).flatMap(([id, setting]) => {
        const rule = rules.get(id);
        if (!rule) {
          const nearest = nearestWord(id, rules.keys());
          const how = nearest === undefined ? '核对规则编号' : `是不是“${nearest}”？`;
          return [problem(name, `里的“${id}”不是规则`, how)];
        }
        const [level, options = {}] = [setting].flat() as [unknown, unknown?];
        if (!levels.has(level)) {
          return [problem(name, `里“${id}”的级别不对`, `可以写 ${[...levels].join('、')}`)];
        }
        const validate = compileOptions(rule.options);
        return validate(options)
          ? []
          : [problem(name, `里“${id}”的选项不对`, '用 perflint explain 查看它的选项')];
      }),
    ];
  });
}

function problem(preset: string, message: string, how: string): Problem {
  return { message: `插件的预设“${preset}”${message}`, how };
}

const levels: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'off']);
