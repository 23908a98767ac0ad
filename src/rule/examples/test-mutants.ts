import { Mistake } from '../mistake.ts';
import { type Mutant, mutateRule } from '../mutate/mutate-rule.ts';
import type { Library, RuleDefinition } from '../rule.ts';
import { ruleOf } from '../rule-of.ts';
import { type Example, testExample } from './test-example.ts';

/** A change to a rule, and whether some example noticed it. */
export interface MutantResult {
  where: string;
  what: string;
  isNoticed: boolean;
}

/** Which changes to a rule its examples notice. Changes that would not even load are left out. */
export function testMutants(
  definition: RuleDefinition,
  examples: readonly Example[],
  library: Library,
): MutantResult[] {
  return mutateRule(definition, library).flatMap(({ definition: changed, where, what }) => {
    const isNoticed = notices(changed, examples, library);
    return isNoticed === null ? [] : [{ where, what, isNoticed }];
  });
}

/** `null` for a rule that does not load. */
function notices(
  definition: Mutant['definition'],
  examples: readonly Example[],
  library: Library,
): boolean | null {
  const rule = ruleOf(definition, library);
  const active = [{ rule, severity: rule.severity, options: {} }];
  try {
    return examples.some((example) => testExample(active, example).length > 0);
  } catch (error) {
    if (error instanceof Mistake) return null;
    throw error;
  }
}
