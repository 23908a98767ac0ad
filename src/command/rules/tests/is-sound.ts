import type { RuleTests } from '../../../rule/examples/test-rules.ts';

/** Whether every file could be loaded and every example is borne out. */
export function isSound({ rules, faults }: RuleTests): boolean {
  const examples = rules.flatMap((rule) => rule.examples);
  return faults.size === 0 && examples.every((example) => example.faults.length === 0);
}
