import type { Ast } from '../../src/rule/expression/expression-ast.ts';
import { parseExpression } from '../../src/rule/expression/parse-expression.ts';
import { type Scope, scopeOf } from '../../src/rule/language/scope.ts';
import type { Library, NamedCondition } from '../../src/rule/rule.ts';
import type { NodeType } from '../../src/tree/nodes.ts';
import { remember } from '../../src/tree/remember.ts';

/** Named conditions, parsed. */
export interface Conditions {
  get(type: NodeType, name: string): ParsedCondition | undefined;
}

export interface ParsedCondition {
  ast: Ast;
  scope: Scope;
}

export function conditionsOf(all: readonly NamedCondition[], library: Library): Conditions {
  const parsed = new Map<NamedCondition, ParsedCondition>();
  return {
    get(type, name) {
      const condition = all.find((each) => each.of === type && each.name === name);
      return condition && remember(parsed, condition, () => parse(condition, library));
    },
  };
}

function parse({ of, holds }: NamedCondition, library: Library): ParsedCondition {
  const scope = scopeOf([of], library);
  return { scope, ast: parseExpression(holds, scope, library).ast };
}
