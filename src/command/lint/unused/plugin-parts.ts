import type { ConfigText } from '../../../config/config.ts';
import type { ConfigUse } from './config-use.ts';
import { ownLayers } from './own-layers.ts';
import type { Part } from './part.ts';
import type { Asked } from './setting-parts.ts';

/** The rules that the plugins of one file bring and switch on; those that the user sets are told of there. */
export function pluginParts(file: string, said: ConfigText, use: ConfigUse, asked: Asked): Part[] {
  const { config } = use.applied;
  const set = new Set(ownLayers(config).flatMap(({ layer }) => Object.keys(layer.rules)));
  return (said.plugins ?? []).flatMap((entry, index) => {
    const name = typeof entry === 'string' ? entry : entry.module;
    const named = config.plugins.find((one) => one.from === file && one.index === index);
    const ids = (named?.plugin.rules ?? []).map(({ id }) => id).filter((id) => !set.has(id));
    return ids
      .filter((id) => use.groups.some(({ settings }) => isOn(id, settings)))
      .map((id) => ({
        file,
        path: ['plugins', index],
        isKey: false,
        subject: id,
        isUsed: use.groups.some(({ settings }) => asked.get(settings)?.has(id)),
        message: `这些文件里没有“${id}”（${name}）要检查的内容`,
        how: '核对要检查的文件是否齐全，或规则的 select 和 when',
      }));
  });
}

function isOn(id: string, { rules }: ConfigUse['groups'][number]['settings']): boolean {
  return (rules[id]?.level ?? 'off') !== 'off';
}
