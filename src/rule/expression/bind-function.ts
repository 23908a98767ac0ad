import type { Library } from '../rule.ts';
import type { ExpressionFunction } from './expression-function.ts';

/** A function with the words that its argument may name. */
export interface BoundFunction extends Omit<ExpressionFunction, 'compile'> {
  compile(argument: string): (text: string) => string | boolean | number;
}

export function bindFunction(known: ExpressionFunction, library: Library): BoundFunction {
  return { ...known, compile: (argument) => known.compile(argument, library) };
}
