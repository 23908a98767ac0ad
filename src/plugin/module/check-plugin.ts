import type { Problem } from '../../report/reporter.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { Plugin } from '../plugin.ts';
import { presetNames } from '../preset-names.ts';
import { pluginSchema } from './plugin-schema.ts';

/**
 * What is wrong with an object that is given as a plugin: what it lacks, what nobody knows, and names
 * that others have taken. Its rules are checked with its folder.
 *
 * @param plugins those before it
 */
export function checkPlugin(value: unknown, plugins: readonly Plugin[]): Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ message: '没有导出插件', how: '写 export default { name: "…", … }' }];
  }
  const object = value as Record<string, unknown>;
  const wrong = [...checkKeys(object), ...listNames.flatMap((name) => checkList(object, name))];
  return wrong.length > 0 ? wrong : checkTaken(object as unknown as Plugin, plugins);
}

type ListName = keyof typeof pluginSchema;

const listNames = Object.keys(pluginSchema) as ListName[];

function checkKeys(object: Record<string, unknown>): Problem[] {
  const known = ['name', 'rulesFolder', 'presets', ...listNames];
  const problems = Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => unknownKey(key, known));
  if (!isText(object['name'])) problems.push(lacking('name', '插件的名称'));
  const folder = object['rulesFolder'];
  if (folder !== undefined && !(isText(folder) || folder instanceof URL)) {
    problems.push(lacking('rulesFolder', '规则的文件夹，如 new URL("./rules/", import.meta.url)'));
  }
  return problems;
}

function unknownKey(key: string, known: readonly string[]): Problem {
  const message = `插件没有“${key}”这一项`;
  if (key === 'rules' || key === 'lexicons' || key === 'bases' || key === 'conditions') {
    return { message, how: '写成 YAML 文件，放在 rulesFolder 所指的文件夹里' };
  }
  const nearest = nearestWord(key, known);
  const how = nearest === undefined ? `可以写 ${known.join('、')}` : `是不是“${nearest}”？`;
  return { message, how };
}

function lacking(key: string, what: string): Problem {
  return { message: `插件的“${key}”不对`, how: `这里应是${what}` };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function checkList(object: Record<string, unknown>, name: ListName): Problem[] {
  const list = object[name];
  if (list === undefined) return [];
  if (!Array.isArray(list)) return [lacking(name, '列表')];
  return list.flatMap((part: unknown, index) => checkPart(part, `${name}[${index}]`, name));
}

function checkPart(part: unknown, path: string, name: ListName): Problem[] {
  if (typeof part !== 'object' || part === null) return [lacking(path, '对象')];
  const own = part as Record<string, unknown>;
  const isLazy = name === 'reporters' && typeof own['load'] === 'function';
  return Object.entries(pluginSchema[name])
    .filter(([key, kind]) => !(isLazy && key === 'report') && !kinds[kind].is(own[key]))
    .map(([key, kind]) => lacking(`${path}.${key}`, kinds[kind].title));
}

const kinds = {
  text: { title: '文字', is: isText },
  list: { title: '列表', is: Array.isArray },
  object: {
    title: '对象',
    is: (value: unknown): boolean => typeof value === 'object' && value !== null,
  },
  function: { title: '函数', is: (value: unknown): boolean => typeof value === 'function' },
} as const;

function checkTaken(plugin: Plugin, plugins: readonly Plugin[]): Problem[] {
  const ofLists = listNames.flatMap((name) => {
    const taken = new Set(plugins.flatMap((other) => namesOf(other, name)));
    return repeated(namesOf(plugin, name), taken).map((one) => same(name, one));
  });
  const presets = repeated(Object.keys(plugin.presets ?? {}), new Set(presetNames(plugins)));
  return [...ofLists, ...presets.map((one) => same('presets', one))];
}

/** Names that have been taken, by others or by one before. */
function repeated(names: readonly string[], taken: Set<string>): string[] {
  return names.filter((name) => taken.has(name) || !taken.add(name));
}

function namesOf(plugin: Plugin, list: ListName): string[] {
  const parts: readonly { name: string }[] = plugin[list] ?? [];
  return parts.map(({ name }) => name);
}

function same(list: string, name: string): Problem {
  return { message: `插件的 ${list} 里的“${name}”与已有的同名`, how: '换一个名称' };
}
