// oxlint-disable unicorn/no-thenable -- `then` is a word of JSON Schema
import { settingSchemas } from '../../rule/settings/setting-schemas.ts';

/**
 * What a `.perflintrc.yaml` may say, as JSON Schema. The descriptions are what an editor shows.
 *
 * `if … then … else` instead of `anyOf`: its errors name the one thing that is wrong.
 */
export const configSchema = {
  title: 'perflint 的配置文件 .perflintrc.yaml',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    extends: {
      description:
        '在哪些设置之上修改：预设的名称（recommended、strict、all、guangdong）、以 ./ 或 ../ 开头的配置文件，或带有 perflint.yaml 的软件包',
      if: { type: 'array' },
      then: { maxItems: 30, items: { type: 'string', pattern: '\\S' } },
      else: { type: ['string', 'null'], pattern: '\\S' },
    },
    plugins: {
      description:
        '另外的规则和功能。规则包是一个文件夹，只有数据，写 ./文件夹；JavaScript 插件会运行代码，写 {module: ./插件.js} 或 {module: 软件包名称}',
      type: ['array', 'null'],
      maxItems: 30,
      items: {
        if: { type: 'object' },
        then: {
          additionalProperties: false,
          required: ['module'],
          properties: {
            module: {
              description: 'JavaScript 插件：会运行其中的代码；写文件的路径或软件包的名称',
              type: 'string',
              pattern: '\\S',
            },
          },
        },
        else: { type: 'string', pattern: '\\S' },
      },
    },
    rules: { $ref: '#/definitions/rules' },
    files: {
      description: '检查文件夹时只检查这些文件；写法同 .gitignore，相对于本文件所在的文件夹',
      $ref: '#/definitions/patterns',
    },
    ignores: {
      description: '不检查这些文件；写法同 .gitignore',
      $ref: '#/definitions/patterns',
    },
    overrides: {
      description: '只对一部分文件有效的设置；后写的优先',
      type: ['array', 'null'],
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files', 'rules'],
        properties: {
          files: {
            description: '对哪些文件有效；写法同 .gitignore',
            $ref: '#/definitions/patterns',
          },
          rules: { $ref: '#/definitions/rules' },
        },
      },
    },
    lexicons: {
      description: '词表的增减，按词表名称',
      type: ['object', 'null'],
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          add: {
            description: '增加的词',
            type: 'array',
            items: { type: 'string', pattern: '\\S' },
          },
          remove: {
            description: '去掉的词',
            type: 'array',
            items: { type: 'string', pattern: '\\S' },
          },
        },
      },
    },
    catalog: {
      description: '只按这一套指标分类目录检查；不写则由每张表自己决定',
      type: ['string', 'null'],
    },
  },
  definitions: {
    patterns: {
      type: ['array', 'null'],
      items: { type: 'string', pattern: '\\S' },
    },
    ...settingSchemas,
  },
} as const;
