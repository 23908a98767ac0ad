import { compileMust } from '../language/compile-must.ts';
import { optionValues } from '../language/option-values.ts';
import { type Options, type Scope, scopeOf } from '../language/scope.ts';
import { verbScope } from '../language/verb-scope.ts';
import type { Library, OptionDefinition, RuleCase, RuleDefinition } from '../rule.ts';
import { compileSelector } from '../selector/compile-selector.ts';
import { mutateCondition } from './mutate-condition.ts';
import { mutateMust } from './mutate-must.ts';
import { mutateSelector } from './mutate-selector.ts';

/** A rule with one small change that some example should notice. */
export interface Mutant {
  definition: RuleDefinition;
  /** Where in the rule, such as `cases 2 when`. */
  where: string;
  /** In Chinese. */
  what: string;
}

/**
 * A sound rule with one comparison flipped, one condition, case or part dropped, or one threshold
 * moved, in every way. Words and severities are not changed: examples do not look at severities,
 * and would have to hold every word.
 */
export function mutateRule(rule: RuleDefinition, library: Library): Mutant[] {
  const options = optionValues(rule.options ?? {}, {});
  const { types } = compileSelector(rule.select, library);
  const around = { library, options, scope: scopeOf(types, library, { options }) };
  return [
    ...mutateSelector(rule.select).map(({ text, what }) => ({
      definition: { ...rule, select: text },
      where: 'select',
      what,
    })),
    ...mutateWhen(rule, around),
    ...mutateMust(rule.must, around).map(({ must, what }) => ({
      definition: { ...rule, must },
      where: 'must',
      what,
    })),
    ...mutateOnce(rule),
    ...mutateCases(rule, around),
    ...mutateDefaults(rule),
  ];
}

function mutateWhen({ when, ...rule }: RuleDefinition, { scope, library }: Around): Mutant[] {
  if (when === undefined) return [];
  const changed = mutateCondition(when, scope, library).map(({ text, what }) => ({
    definition: { ...rule, when: text },
    where: 'when',
    what,
  }));
  return [{ definition: rule, where: 'when', what: '去掉条件' }, ...changed];
}

interface Around {
  scope: Scope;
  options: Options;
  library: Library;
}

function mutateOnce({ once, ...rule }: RuleDefinition): Mutant[] {
  // Without it, {count} and {places} mean nothing.
  const isUsed = /\{(?:count|places)\}/.test(rule.message);
  return once && !isUsed ? [{ definition: rule, where: 'once', what: '去掉' }] : [];
}

function mutateCases(rule: RuleDefinition, around: Around): Mutant[] {
  const { cases = [] } = rule;
  return cases.flatMap((own, i) => {
    const where = `cases ${i + 1}`;
    const withCase = (changed: RuleCase): RuleDefinition => ({
      ...rule,
      cases: cases.with(i, changed),
    });
    const dropped = {
      definition: { ...rule, cases: cases.toSpliced(i, 1) },
      where,
      what: '去掉这种情形',
    };
    return [
      dropped,
      ...mutateCaseWhen(own, rule, around).map(({ text, what }) => ({
        definition: withCase({ ...own, when: text }),
        where: `${where} when`,
        what,
      })),
      ...mutateMust(own.must ?? '', around).map(({ must, what }) => ({
        definition: withCase({ ...own, must }),
        where: `${where} must`,
        what,
      })),
    ];
  });
}

function mutateCaseWhen(
  { when, must }: RuleCase,
  rule: RuleDefinition,
  { scope, options, library }: Around,
) {
  if (when === undefined) return [];
  const { supplies } = compileMust(must ?? rule.must, verbScope(scope, library), library);
  return mutateCondition(when, scopeOf(scope.types, library, { options, supplies }), library);
}

function mutateDefaults(rule: RuleDefinition): Mutant[] {
  return Object.entries(rule.options ?? {}).flatMap(([name, option]) => {
    const { default: value } = option;
    if (typeof value !== 'number') return [];
    return [value - 1, value + 1].map((moved) => {
      const changed: OptionDefinition = { ...option, default: moved };
      const definition = { ...rule, options: { ...rule.options, [name]: changed } };
      return { definition, where: `options ${name}`, what: `${value}改成${moved}` };
    });
  });
}
