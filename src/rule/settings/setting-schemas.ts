/** JSON Schema of rule settings, as definitions for the schemas of the files that hold them. */
export const settingSchemas = {
  rules: {
    description: '规则的级别，按规则编号：error、warning、info、off，或 [级别, {选项: 值}]',
    type: ['object', 'null'],
    additionalProperties: {
      if: { type: 'array' },
      // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
      then: {
        minItems: 1,
        maxItems: 2,
        items: [{ $ref: '#/definitions/severity' }, { type: 'object' }],
      },
      else: { $ref: '#/definitions/severity' },
    },
  },
  severity: { type: 'string', enum: ['error', 'warning', 'info', 'off'] },
} as const;
