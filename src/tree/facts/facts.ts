import type { NodeType } from '../nodes.ts';
import type { Facts } from './fact.ts';
import { factsOfForms } from './of-forms.ts';
import { factsOfFunding } from './of-funding.ts';
import { factsOfIndicators } from './of-indicators.ts';
import { factsOfLevels } from './of-levels.ts';
import { factsOfRows } from './of-rows.ts';

/**
 * What conditions, messages and verbs may name of each node type. The one table for types,
 * placeholders and documentation.
 */
export const facts: Readonly<Record<NodeType, Facts>> = {
  ...factsOfForms,
  ...factsOfRows,
  ...factsOfFunding,
  ...factsOfIndicators,
  ...factsOfLevels,
};
