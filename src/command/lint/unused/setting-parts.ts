import type { Layer, Settings } from '../../../config/config.ts';
import type { Level } from '../../../rule/settings/rule-settings.ts';
import type { ConfigUse } from './config-use.ts';
import { type OwnLayer, ownLayers } from './own-layers.ts';
import type { Part } from './part.ts';

/** Which rules were asked under which settings, of those that were watched. */
export type Asked = ReadonlyMap<Settings, ReadonlySet<string>>;

/** The levels that a configuration and the command line give to rules. */
export function settingParts({ applied, groups }: ConfigUse, asked: Asked): Part[] {
  const all = ownLayers(applied.config);
  const turnsOff = (id: string) => (layer: Layer) =>
    levelOf(id, layer) === 'off' && all.some((own) => own.layer === layer);
  return all.flatMap((own) => {
    const around = groups.filter(({ layers }) => layers.includes(own.layer));
    // That an override met no file is told of it as a whole.
    if (around.length === 0) return [];
    return Object.keys(own.layer.rules).map((id) =>
      partOf(id, own, around, { asked, turnsOff: turnsOff(id) }),
    );
  });
}

function partOf(
  id: string,
  { layer, file, path }: OwnLayer,
  around: ConfigUse['groups'],
  { asked, turnsOff }: { asked: Asked; turnsOff: (layer: Layer) => boolean },
): Part {
  const at = { file, path: [...path, id], isKey: true };
  const deciding = around.filter(
    ({ layers }) => layers.findLast(({ rules }) => Object.hasOwn(rules, id)) === layer,
  );
  if (deciding.length === 0) {
    const message = `“${id}”的这项设置被后面的设置盖过`;
    return { ...at, isUsed: false, message, how: '两处只留一处' };
  }
  if (turnsOff(layer)) {
    // What also turns it off further down has been told of already.
    const isUsed = deciding.some(({ layers }) =>
      isOn(
        id,
        layers.slice(0, layers.indexOf(layer)).filter((one) => !turnsOff(one)),
      ),
    );
    return { ...at, isUsed, message: `“${id}”本来就没有启用`, how: '删去这一项' };
  }
  const isUsed = deciding.some(({ settings }) => asked.get(settings)?.has(id));
  const message = `这些文件里没有“${id}”要检查的内容`;
  return { ...at, isUsed, message, how: '核对要检查的文件是否齐全；用不到就删去' };
}

function isOn(id: string, layers: readonly Layer[]): boolean {
  const last = layers.findLast(({ rules }) => Object.hasOwn(rules, id));
  return last !== undefined && levelOf(id, last) !== 'off';
}

function levelOf(id: string, { rules }: Layer): Level | undefined {
  const setting = rules[id];
  return typeof setting === 'string' ? setting : setting?.[0];
}
