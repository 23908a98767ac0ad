import type { RuleTests } from '../../../rule/examples/test-rules.ts';
import { isSound } from './is-sound.ts';

/** What came of testing rules, for programs. */
export function writeJson(tests: RuleTests): string {
  const faults = [...tests.faults].flatMap(([path, found]) =>
    found.map(({ line, column, message, how }) => ({ path, line, column, message, how })),
  );
  return `${JSON.stringify({ passed: isSound(tests), rules: tests.rules, faults }, null, 2)}\n`;
}
