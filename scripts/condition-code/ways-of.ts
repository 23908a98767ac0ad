import { parseExpression } from '../../src/rule/expression/parse-expression.ts';
import { Mistake } from '../../src/rule/mistake.ts';
import type { Library, Must, RuleCase, RuleDefinition } from '../../src/rule/rule.ts';
import type { NodeType } from '../../src/tree/nodes.ts';
import { pathAst, valueAst } from './ast.ts';
import { and, type Claim, not, or, unknown } from './claim.ts';
import { claimOf, leaf, type Setting } from './claim-of.ts';
import { constant } from './constant.ts';
import { presenceOf } from './presence-of.ts';
import { originOf } from './rest-of.ts';
import { selectionOf } from './selection-of.ts';

interface Around extends Setting {
  library: Library;
  type: NodeType;
}

/**
 * The ways in which a rule may come to say something of a node of this type: each case, and in it each
 * part of what must hold. One way for all where to tell them apart settles no more.
 */
export function waysOf(
  rule: RuleDefinition,
  around: Around,
  isTellingApart: IsTellingApart,
): Claim[] {
  const always = [
    selectionOf(rule.select, around.type, around),
    ...(rule.when === undefined ? [] : [condition(rule.when, around)]),
  ];
  const cases: RuleCase[] = [...(rule.cases ?? []), {}];
  const ways = cases.flatMap((own) => {
    const when = own.when === undefined ? [] : [condition(own.when, around)];
    return failuresOf(own.must ?? rule.must, around).map((failure) => and([...when, failure]));
  });
  const apart = ways.map((way) => and([...always, way]));
  return isTellingApart(ways) ? apart : [and([...always, or(ways)])];
}

export type IsTellingApart = (ways: readonly Claim[]) => boolean;

function failuresOf(must: Must, around: Around): Claim[] {
  if (typeof must === 'string' || !('all' in must)) return [not(demand(must, around))];
  return (must['all'] as Must[]).flatMap((part) => failuresOf(part, around));
}

/** A condition that names what a verb has found is known only afterwards. */
function condition(text: string, around: Around): Claim {
  try {
    return claimOf(parseExpression(text, around.draft.scope, around.library).ast, around);
  } catch (error) {
    if (error instanceof Mistake) return unknown;
    throw error;
  }
}

function demand(must: Must, around: Around): Claim {
  const [verb, options] =
    typeof must === 'string' ? [must, {}] : (Object.entries(must)[0] ?? ['', {}]);
  if (verb === 'hold') return condition(options as string, around);
  if (verb === 'not') return not(demand(options as Must, around));
  if (verb === 'all') return and((options as Must[]).map((part) => demand(part, around)));
  if (verb === 'any') return or((options as Must[]).map((part) => demand(part, around)));
  if (verb === 'match') {
    const { pattern, fact = 'value' } = options as { pattern: string; fact?: string };
    const args = ['re', pathAst(fact), [valueAst(pattern)]];
    return claimOf({ op: 'rcall', args, start: 0, end: 0 }, around);
  }
  if (verb === 'have') return presenceOf(options as string, around.type, around);
  return outcome(verb, options, must, around);
}

/** What a verb that looks at one fact alone says. */
function outcome(verb: string, options: unknown, must: Must, around: Around): Claim {
  const path = around.library.verbs.get(verb)?.looksAt?.(options);
  if (path === undefined) return unknown;
  const { draft, conditions } = around;
  const { rest } = originOf(pathAst(path), {
    scope: draft.scope,
    conditions,
    variables: new Map(),
  });
  const write = () => `${constant(draft, `check(${JSON.stringify(must)})`)}(s)`;
  return leaf(new Set([...rest, 'verb']), write);
}
