import type { Examples } from '../load/rule-text.ts';
import type { Example } from './test-example.ts';

/** All examples of a rule, in the order of its file, each with its path there. */
export function examplesOf(examples: Examples): { example: Example; path: (string | number)[] }[] {
  const { valid, invalid, skipped = [] } = examples;
  return [
    ...valid.map((text, i) => ({ example: plainExample('valid', text), path: ['valid', i] })),
    ...invalid.map(({ text, says }, i) => ({
      example: { kind: 'invalid' as const, text, says: [says].flat() },
      path: ['invalid', i],
    })),
    ...skipped.map((text, i) => ({ example: plainExample('skipped', text), path: ['skipped', i] })),
  ];
}

function plainExample(kind: 'valid' | 'skipped', text: string): Example {
  return { kind, text, says: [] };
}
