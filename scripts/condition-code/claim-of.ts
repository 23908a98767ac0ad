import { type Ast, partsOf } from '../../src/rule/expression/expression-ast.ts';
import { and, type Claim, not, or, type Rest, type Written } from './claim.ts';
import type { Conditions } from './conditions.ts';
import type { Draft } from './draft.ts';
import { originOf } from './rest-of.ts';
import { writePart } from './write-part.ts';

/** Where a condition stands: about one type of node, and in which function. */
export interface Setting {
  draft: Draft;
  conditions: Conditions;
}

/** What a condition claims. A named one is taken apart where not all of it is known. */
export function claimOf(ast: Ast, around: Setting): Claim {
  if (ast.op === '&&') return and(partsOf(ast).map((part) => claimOf(part, around)));
  if (ast.op === '||') return or(partsOf(ast).map((part) => claimOf(part, around)));
  if (ast.op === '!_') return not(and(partsOf(ast).map((part) => claimOf(part, around))));
  const { draft, conditions } = around;
  const place = { scope: draft.scope, conditions, variables: new Map() };
  const whole = leaf(originOf(ast, place).rest, () => writePart(ast, draft).code);
  const inner = named(ast, around);
  if (inner === null) return whole;
  return {
    mayHold: (knows) => whole.mayHold(knows) ?? inner().mayHold(knows),
    mayFail: (knows) => whole.mayFail(knows) ?? inner().mayFail(knows),
  };
}

/** What is known as a whole or not at all. */
export function leaf(rest: Rest, write: Written): Claim {
  return {
    mayHold: (knows) => (knows(rest) ? write : null),
    mayFail: (knows) => (knows(rest) ? () => `!${write()}` : null),
  };
}

/** What a named condition claims of the node itself or of the indicator around it. */
function named(ast: Ast, around: Setting): (() => Claim) | null {
  const { draft, conditions } = around;
  const [type] = draft.scope.types;
  const [owner, name] = ast.op === 'id' ? [null, String(ast.args)] : (ast.args as [Ast, string]);
  if (ast.op !== 'id' && !(ast.op === '.' && isIndicator(owner))) return null;
  const condition = type && conditions.get(owner === null ? type : 'indicator', name);
  if (!condition) return null;
  return () => {
    const self = owner === null ? draft.self : writePart(owner, draft);
    return claimOf(condition.ast, {
      conditions,
      draft: { ...draft, scope: condition.scope, self, variables: new Map() },
    });
  };
}

function isIndicator(ast: Ast | null): boolean {
  return ast?.op === 'id' && ast.args === 'indicator';
}
