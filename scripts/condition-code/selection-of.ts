import type { Ast } from '../../src/rule/expression/expression-ast.ts';
import { parseSelector, type Step, type Test } from '../../src/rule/selector/parse-selector.ts';
import type { NodeType } from '../../src/tree/nodes.ts';
import { pathAst, valueAst } from './ast.ts';
import { and, type Claim, not, or, unknown } from './claim.ts';
import { claimOf, type Setting } from './claim-of.ts';
import { isAlwaysAbove } from './is-always-above.ts';

/** That a selector selects a node of this type, as far as it compares facts: `indicator[branch=benefit] > indicatorName`. */
export function selectionOf(select: string, type: NodeType, around: Setting): Claim {
  const ways = parseSelector(select).filter(([own]) => own?.type.text === type);
  return or(ways.map((steps) => chain(steps, around)));
}

function chain(steps: readonly Step[], around: Setting): Claim {
  const claims: Claim[] = [];
  for (const [i, step] of steps.entries()) {
    const below = steps[i - 1];
    const isSure = !below || isAlwaysAbove(below.type.text, step.type.text);
    const mayBeFarther = below && !below.isChild && step.tests.length > 0;
    if (!isSure || mayBeFarther) return and([...claims, unknown]);
    const owner = i === 0 ? '' : `${step.type.text}.`;
    claims.push(...step.tests.map((test) => testOf(test, owner, around)));
  }
  return and(claims);
}

function testOf({ fact, operator, value }: Test, owner: string, around: Setting): Claim {
  const path = pathAst(owner + fact.text);
  const { scope } = around.draft;
  const known = owner === '' ? scope.names : scope.pathsOf(owner.slice(0, -1) as NodeType);
  const type = known[fact.text]?.type;
  const isSame = isEqual(path, type, value.text, around);
  return operator === '=' ? isSame : not(isSame);
}

function isEqual(path: Ast, type: string | undefined, value: string, around: Setting): Claim {
  if (type === 'string') {
    return claimOf({ op: '==', args: [path, valueAst(value)], start: 0, end: 0 }, around);
  }
  if (type !== 'boolean') return unknown;
  return value === 'true' ? claimOf(path, around) : not(claimOf(path, around));
}
