// oxlint-disable unicorn/no-thenable -- `then` is a word of JSON Schema
import { configSchema } from '../../src/config/load/config-schema.ts';
import type { Pack } from '../../src/rule/load/load-pack.ts';
import type { RuleDefinition } from '../../src/rule/rule.ts';

/**
 * The schema of the configuration with the names that perflint comes with, so that an editor can
 * complete them and show what they mean. Others stay allowed: plugins bring more.
 */
export function configSchemaForEditors({ rules, lexicons, catalogs }: Pack): object {
  const { properties, definitions } = configSchema;
  const words = properties.lexicons.additionalProperties;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...configSchema,
    properties: {
      ...properties,
      lexicons: {
        ...properties.lexicons,
        properties: Object.fromEntries(
          lexicons.map(({ name, title }) => [name, { description: title, ...words }]),
        ),
      },
      catalog: { ...properties.catalog, examples: catalogs.map(({ name }) => name) },
    },
    definitions: {
      ...definitions,
      rules: {
        ...definitions.rules,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
      },
    },
  };
}

function settingOf({ title, options = {} }: RuleDefinition): object {
  const severity = { $ref: '#/definitions/severity' };
  const own = { type: 'object', additionalProperties: false, properties: options };
  return {
    description: title,
    if: { type: 'array' },
    then: { minItems: 1, maxItems: 2, items: [severity, own] },
    else: severity,
  };
}
