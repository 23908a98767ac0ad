import { defineVerb } from './verb/define-verb.ts';
import { failed } from './verb/failed.ts';

/** For nodes that are a fault by being there, such as what could not be read. */
export const beAbsent = defineVerb({
  name: 'be-absent',
  description: '不应出现',
  schema: { type: 'object', additionalProperties: false, properties: {} },
  isCheap: true,
  alwaysFails: true,
  compile: () => () => failed(),
});
