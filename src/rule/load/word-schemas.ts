import { settingSchemas } from '../settings/setting-schemas.ts';

/** JSON Schemas of the files beside the rules: word lists, catalogs, bases, conditions, presets. */
export const wordSchemas = {
  lexicon: {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'perflint 的词表',
    type: 'object',
    additionalProperties: false,
    required: ['title', 'words'],
    properties: {
      title: { description: '词表说明', type: 'string', minLength: 1 },
      words: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
    },
  },
  catalog: {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'perflint 的指标分类目录',
    type: 'object',
    additionalProperties: false,
    required: ['title', 'level1'],
    properties: {
      title: { description: '目录说明', type: 'string', minLength: 1 },
      level1: { type: 'array', minItems: 1, items: entry({ type: 'array', items: entry() }) },
    },
  },
  preset: {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'perflint 的预设',
    type: 'object',
    additionalProperties: false,
    required: ['title', 'rules'],
    properties: {
      title: { description: '预设说明', type: 'string', minLength: 1 },
      catalog: { description: '只按这一套指标分类目录检查', type: 'string', minLength: 1 },
      rules: settingSchemas.rules,
    },
    definitions: { severity: settingSchemas.severity },
  },
  basis: {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'perflint 规则的依据',
    type: 'object',
    additionalProperties: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'demand'],
      properties: {
        title: { description: '文件', type: 'string', minLength: 1 },
        demand: { description: '它的要求', type: 'string', minLength: 1 },
      },
    },
  },
  conditions: {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'perflint 规则共用的条件',
    type: 'object',
    additionalProperties: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'of', 'holds'],
      properties: {
        title: { description: '说明', type: 'string', minLength: 1 },
        of: { description: '说的是哪一种内容，如 indicator', type: 'string', minLength: 1 },
        holds: { description: '条件（CEL）', type: 'string', minLength: 1 },
      },
    },
  },
} as const;

function entry(level2?: object): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'category'],
    properties: {
      name: { description: '名称', type: 'string', minLength: 1 },
      code: { description: '代码，加引号；没有时不写', type: 'string', minLength: 1 },
      category: { description: '规则里的叫法，如 quantity', type: 'string', minLength: 1 },
      aliases: { description: '别的写法', type: 'array', items: { type: 'string', minLength: 1 } },
      ...(level2 && { level2 }),
    },
  };
}
