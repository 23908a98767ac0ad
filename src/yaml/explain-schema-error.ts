import type { ErrorObject } from 'ajv';
import { nearestWord } from '../text/nearest-word.ts';

/** A schema error in plain Chinese; `key` is set where a key of the value is at fault rather than the value. */
export interface Explained {
  message: string;
  how: string;
  key?: string;
}

/** @param error of an ajv that was made with `verbose: true` */
export function explainSchemaError(error: ErrorObject): Explained {
  const explain = explanations[error.keyword];
  return (
    explain?.(error) ?? {
      message: `不符合要求：${error.message ?? error.keyword}`,
      how: '参照说明改正',
    }
  );
}

const explanations: Record<string, (error: ErrorObject) => Explained> = {
  additionalProperties({ params, parentSchema }) {
    const key = String(params['additionalProperty']);
    const known = Object.keys(parentSchema?.['properties'] ?? {});
    return { message: `没有“${key}”这一项`, how: suggest(key, known), key };
  },
  enum({ data, params }) {
    const allowed = params['allowedValues'].map(String);
    return { message: `“${String(data)}”不是可用的值`, how: suggest(String(data), allowed) };
  },
  type({ data, params }) {
    const expected = [params['type']].flat().filter((type) => type !== 'null');
    const names = expected.map((type) => typeNames[type] ?? type).join('或');
    return { message: `这里应是${names}，写的是${typeOf(data)}`, how: `改成${names}` };
  },
  required({ params }) {
    return {
      message: `缺少“${params['missingProperty']}”`,
      how: `补上“${params['missingProperty']}: …”`,
    };
  },
  minItems({ params }) {
    return { message: `列表至少要有 ${params['limit']} 项`, how: '补齐，或删去整个列表' };
  },
  maxItems({ params }) {
    return { message: `列表最多有 ${params['limit']} 项`, how: '删去多余的' };
  },
  minLength: () => blank,
  pattern: ({ params }) =>
    params['pattern'] === '\\S'
      ? blank
      : { message: '文字的写法不对', how: `应与 ${params['pattern']} 相符` },
  minimum: ({ params }) => ({ message: `数值应不小于 ${params['limit']}`, how: '改大一些' }),
  maximum: ({ params }) => ({ message: `数值应不大于 ${params['limit']}`, how: '改小一些' }),
};

const blank: Explained = { message: '文字是空的', how: '填写内容，或删去这一项' };

/** Where a name comes near, a long list of all the others only hides it. */
function suggest(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  const list = `可以写 ${known.join('、')}`;
  if (nearest === undefined) return list;
  return known.length > fewNames ? `是不是“${nearest}”？` : `是不是“${nearest}”？${list}`;
}

const fewNames = 10;

function typeOf(value: unknown): string {
  if (value === null) return '空的';
  if (Array.isArray(value)) return '列表';
  return typeNames[typeof value] ?? typeof value;
}

const typeNames: Record<string, string> = {
  object: '对照表（“名称: 值”）',
  array: '列表',
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: 'true 或 false',
};
