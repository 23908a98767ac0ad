import { parseExpression } from '../../src/rule/expression/parse-expression.ts';
import { optionValues } from '../../src/rule/language/option-values.ts';
import { type Scope, scopeOf } from '../../src/rule/language/scope.ts';
import { Mistake } from '../../src/rule/mistake.ts';
import type { Library, Must, RuleCase, RuleDefinition } from '../../src/rule/rule.ts';
import { compileSelector } from '../../src/rule/selector/compile-selector.ts';
import { parseSelector } from '../../src/rule/selector/parse-selector.ts';
import type { Draft } from './draft.ts';
import { writeDraft } from './write-draft.ts';
import { writePart } from './write-part.ts';
import { writePath } from './write-path.ts';
import { writeSteps } from './write-steps.ts';

/**
 * Whether a rule may have something to say of a node, as JavaScript: what it selects, its conditions,
 * and what of its `must` is said in CEL or is a pattern. In doubt it may.
 *
 * @returns `null` where there is always doubt
 */
export function writeDoubt(rule: RuleDefinition, library: Library): string | null {
  const { types } = compileSelector(rule.select, library);
  const options = optionValues(rule.options ?? {}, {});
  const scope = scopeOf(types, library, { options });
  return writeDraft(scope, (draft) => {
    const around = { draft, library, scope };
    const cases = [...(rule.cases ?? []), {}].map((own) => caseDoubt(own, rule, around));
    return and([
      selection(rule.select, draft),
      rule.when === undefined ? null : condition(rule.when, around),
      cases.includes(null) ? null : `(${cases.join(' || ')})`,
    ]);
  });
}

/** JavaScript that is true where there is doubt; `null` where there always is. */
type Doubt = string | null;

interface Around {
  draft: Draft;
  library: Library;
  scope: Scope;
}

function and(parts: readonly Doubt[]): Doubt {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : `(${known.join(' && ')})`;
}

function selection(select: string, draft: Draft): Doubt {
  const alternatives = parseSelector(select);
  const [only] = alternatives;
  return only && alternatives.length === 1 ? and(writeSteps(only, draft)) : null;
}

function caseDoubt(own: RuleCase, rule: RuleDefinition, around: Around): Doubt {
  const when = own.when === undefined ? null : condition(own.when, around);
  return and([when, fails(own.must ?? rule.must, around)]);
}

/** A condition that names what a verb has found is known only afterwards. */
function condition(text: string, { draft, library, scope }: Around): Doubt {
  try {
    return writePart(parseExpression(text, scope, library).ast, draft).code;
  } catch (error) {
    if (error instanceof Mistake) return null;
    throw error;
  }
}

function fails(must: Must, around: Around): Doubt {
  const held = holds(must, around);
  return held && `!${held}`;
}

/** `null` where that cannot be said beforehand. */
function holds(must: Must, around: Around): Doubt {
  const [verb, options] =
    typeof must === 'string' ? [must, {}] : (Object.entries(must)[0] ?? ['', {}]);
  if (verb === 'hold') return condition(options as string, around);
  if (verb === 'not') return fails(options as Must, around);
  if (verb === 'all' || verb === 'any') {
    const parts = (options as Must[]).map((part) => holds(part, around));
    if (parts.includes(null)) return null;
    return `(${parts.join(verb === 'all' ? ' && ' : ' || ')})`;
  }
  if (verb !== 'match') return null;
  const { pattern, fact = 'value' } = options as { pattern: string; fact?: string };
  return writePath(fact, `call("re", ${JSON.stringify(pattern)})`, around.draft);
}
