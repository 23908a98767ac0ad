import type { Verb } from '../../check/verb/verb.ts';

/** JSON Schema of a rule file. The descriptions are what an editor shows. */
export function ruleSchema(verbs: readonly Verb[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'perflint 的规则文件',
    type: 'object',
    additionalProperties: false,
    required: ['title', 'severity', 'basis', 'select', 'must', 'message', 'why', 'how', 'examples'],
    properties: {
      id: text('规则编号，与文件的路径一致；可以不写'),
      title: text('一句话说明要求'),
      preset: {
        description:
          'recommended（默认启用）、strict（从严时启用）或 all（只在全部启用或自己打开时启用）',
        enum: ['recommended', 'strict', 'all'],
      },
      basis: text('依据，basis.yaml 中的键'),
      select: text('选择器：看哪些内容'),
      ...casePart,
      cases: {
        description:
          '说法不同或较轻的情形，各有 when，以及与规则不同的 must、message、severity、once、field；按顺序，适用第一个条件成立的',
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['when'],
          properties: casePart,
        },
      },
      why: text('为什么要这样'),
      how: text('怎样修改'),
      years: {
        description: '适用哪些年度的表；表上没有年度的都适用',
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: {
          from: { description: '从哪一年起', type: 'integer' },
          to: { description: '到哪一年止', type: 'integer' },
        },
      },
      options: {
        description: '配置可以改的数或文字，条件和提示里按名称引用',
        type: 'object',
        additionalProperties: optionSchema,
      },
      examples: examplesSchema,
    },
    definitions: { must: mustSchema(verbs) },
  };
}

function text(description: string): object {
  return { description, type: 'string', minLength: 1 };
}

const casePart = {
  severity: { description: '级别', enum: ['error', 'warning', 'info'] },
  when: text('条件（CEL）；不成立时不检查'),
  must: { description: '要求', $ref: '#/definitions/must' },
  message: text('提示；{名称} 处填入表上的内容'),
  once: { description: '同一张表或同一项目里只说一次', enum: ['form', 'project'] },
  field: {
    description: '说的是哪一栏；默认按所选的内容',
    enum: ['name', 'level1', 'level2', 'period', 'annual', 'goal', 'funding', 'row', 'form'],
  },
};

const optionSchema = {
  type: 'object',
  required: ['type', 'default', 'description'],
  properties: {
    type: { description: '取值的种类', enum: ['number', 'integer', 'string', 'boolean', 'array'] },
    default: { description: '默认值' },
    description: text('说明'),
    minimum: { description: '最小', type: 'number' },
    maximum: { description: '最大', type: 'number' },
    enum: { description: '只能是这几个', type: 'array', minItems: 1 },
    items: {
      description: '列表里每一项的种类',
      type: 'object',
      additionalProperties: false,
      required: ['type'],
      properties: { type: { description: '种类', enum: ['string'] } },
    },
  },
  additionalProperties: false,
};

const examplesSchema = {
  description: '示例：绩效指标一栏的文字，或 Markdown 表格，或带列名一行的文字',
  type: 'object',
  additionalProperties: false,
  required: ['valid', 'invalid'],
  properties: {
    valid: { description: '符合要求的', type: 'array', minItems: 1, items: text('示例') },
    invalid: {
      description: '不符合要求的；«» 标出提示所指的文字',
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['text', 'says'],
        properties: {
          text: text('示例'),
          says: {
            description: '提示的全文；有几条时按位置列出',
            if: { type: 'array' },
            then: { minItems: 1, items: text('提示的全文') },
            else: { type: 'string', minLength: 1 },
          },
        },
      },
    },
    skipped: { description: '条件不成立、不检查的', type: 'array', items: text('示例') },
  },
};

/** A verb by its name alone, or one key: a verb with its options, or `all`, `any`, `not`. */
function mustSchema(verbs: readonly Verb[]): object {
  const must = { $ref: '#/definitions/must' };
  const several = { type: 'array', minItems: 2, items: must };
  const own = verbs.map(({ name, description, schema }) => [name, { description, ...schema }]);
  return {
    if: { type: 'string' },
    then: { enum: verbs.filter(needsNoOptions).map(({ name }) => name) },
    else: {
      type: 'object',
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
      properties: { all: several, any: several, not: must, ...Object.fromEntries(own) },
    },
  };
}

function needsNoOptions({ schema }: Verb): boolean {
  return schema['type'] === 'object' && schema['required'] === undefined;
}
