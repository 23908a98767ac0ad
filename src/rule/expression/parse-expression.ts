import {
  TypeError as CelTypeError,
  Environment,
  ParseError,
  type ParseResult,
} from '@marcbachmann/cel-js';
import type { FactType } from '../../tree/facts/fact.ts';
import { remember } from '../../tree/remember.ts';
import type { Scope } from '../language/scope.ts';
import type { Library } from '../rule.ts';
import { type BoundFunction, bindFunction } from './bind-function.ts';
import { checkExpression } from './check-expression.ts';
import { explainExpressionError } from './explain-expression-error.ts';
import type { Ast } from './expression-ast.ts';
import { expressionType } from './expression-type.ts';
import { makeViews, type Views } from './views.ts';

/** A condition in CEL, parsed and checked, with what it may refer to. */
export interface ParsedExpression {
  ast: Ast;
  views: Views;
  functions: readonly BoundFunction[];
}

/**
 * The only place that knows the CEL library.
 *
 * @throws {Mistake} where the expression does not parse, is not of type bool, names what does not
 *   exist, cannot be bounded, or is always true or false
 */
export function parseExpression(text: string, scope: Scope, library: Library): ParsedExpression {
  if (text.length > longest) {
    const range = { start: 0, end: text.length };
    throw explainExpressionError({ code: 'limit_exceeded', range, summary: '' });
  }
  const language = remember(languages, library, () => makeLanguage(library));
  const environment = environmentOf(scope, language);
  const parsed = explained(() => environment.parse(text));
  const ast = parsed.ast as unknown as Ast;
  checkExpression(ast, scope, language.functions);
  explained(() => checkTypes(text, parsed));
  return { ast, views: language.views, functions: language.functions };
}

interface Language {
  base: Environment;
  views: Views;
  functions: readonly BoundFunction[];
  environments: Map<string, Environment>;
}

const languages = new WeakMap<Library, Language>();

/** A rule needs a line or two; what is longer was made to hurt. */
const longest = 2000;
const limits = {
  maxAstNodes: 300,
  maxDepth: 30,
  maxListElements: 100,
  maxMapEntries: 1,
  maxCallArguments: 3,
};

function makeLanguage(library: Library): Language {
  const views = makeViews(library);
  const base = new Environment({ limits });
  for (const [type, { constructor, fields }] of views.classes) {
    base.registerType(expressionType(type as FactType), { ctor: constructor, fields } as never);
  }
  const functions = [...library.functions.values()].map((known) => bindFunction(known, library));
  // The library parses and checks; what it would run is compiled by ourselves.
  const never = { async: false } as never;
  for (const { name, returns, refersTo } of functions) {
    base.registerFunction(
      `string.${name}(${refersTo ? 'string' : ''}): ${returns}`,
      () => '',
      never,
    );
  }
  // Facts hold numbers as doubles; rules write them without a point.
  base.registerOperator('double == int: bool', () => false);
  return { base, views, functions, environments: new Map() };
}

function environmentOf(scope: Scope, { base, environments }: Language): Environment {
  const key = JSON.stringify([scope.types, scope.added]);
  return remember(environments, key, () => {
    const environment = base.clone();
    for (const [name, { type }] of Object.entries(scope.names)) {
      environment.registerVariable(name, expressionType(type));
    }
    return environment;
  });
}

function checkTypes(text: string, parsed: ParseResult): void {
  const { error, type } = parsed.check();
  if (error) throw error;
  if (type !== 'bool') {
    throw new CelTypeError({
      code: 'not_bool',
      message: type ?? '',
      range: { start: 0, end: text.length },
    });
  }
}

/** With the library's own errors turned into ours. */
function explained<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ParseError || error instanceof CelTypeError)
      throw explainExpressionError(error);
    throw error;
  }
}
