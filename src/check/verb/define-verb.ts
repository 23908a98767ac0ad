import type { Check, Verb, VerbScope } from './verb.ts';

/** A verb whose `compile` sees its options by their type; its schema has checked them. */
export function defineVerb<Options>(verb: VerbOf<Options>): Verb {
  return verb;
}

type VerbOf<Options> = Omit<Verb, 'compile' | 'looksAt'> & {
  looksAt?(options: Options): string;
  compile(options: Options, scope: VerbScope): Check;
};
