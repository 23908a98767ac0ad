import { childTypes } from '../../tree/child-types.ts';
import { descendantTypes } from '../../tree/descendant-types.ts';
import type { Fact, FactContext } from '../../tree/facts/fact.ts';
import { factsInScope } from '../../tree/facts/facts-in-scope.ts';
import type { NodeType } from '../../tree/nodes.ts';
import type { Spot } from '../../tree/spot.ts';
import { suggest } from '../language/suggest.ts';
import { Mistake } from '../mistake.ts';
import { parseSelector, type Step, type Test, type Word } from './parse-selector.ts';

/** A selector ready to match. */
export interface CompiledSelector {
  /** The node types it can match, in order of mention. */
  types: readonly NodeType[];
  /** Whether it matches every node of these types. */
  isTrivial: boolean;
  matches(spot: Spot): boolean;
}

/**
 * @throws {Mistake} where a name does not exist, and where no tree can hold such a node
 */
export function compileSelector(text: string, context: FactContext): CompiledSelector {
  const parsed = parseSelector(text);
  const alternatives = parsed.map((steps) => {
    const types = steps.map(({ type }) => nodeType(type));
    refuseImpossible(steps, types);
    return { type: types[0] as NodeType, matches: chainOf(steps, types, context) };
  });
  return {
    types: [...new Set(alternatives.map(({ type }) => type))],
    isTrivial: parsed.every((steps) => steps.length === 1 && steps[0]?.tests.length === 0),
    matches: anyOf(alternatives),
  };
}

function anyOf(alternatives: readonly { type: NodeType; matches: Matcher }[]): Matcher {
  const [only, ...others] = alternatives;
  if (only && others.length === 0) {
    return (spot) => spot.type === only.type && only.matches(spot);
  }
  return (spot) => alternatives.some(({ type, matches }) => spot.type === type && matches(spot));
}

function nodeType({ text, start, end }: Word): NodeType {
  if (Object.hasOwn(childTypes, text)) return text as NodeType;
  const how = suggest(text, Object.keys(childTypes));
  throw new Mistake(`没有“${text}”这种内容`, how, { start, end });
}

/** `target > project` can match nothing. */
function refuseImpossible(steps: readonly Step[], types: readonly NodeType[]): void {
  for (let i = 0; i + 1 < steps.length; i++) {
    const [inner, outer] = [types[i], types[i + 1]] as [NodeType, NodeType];
    const { isChild, type } = steps[i] as Step;
    const below: readonly NodeType[] = isChild ? childTypes[outer] : [...descendantTypes[outer]];
    if (below.includes(inner)) continue;
    const where = isChild ? '直接下一层' : '下面';
    const how =
      below.length === 0
        ? `“${outer}”下面没有别的内容`
        : `“${outer}”${where}有 ${below.join('、')}`;
    throw new Mistake(`选不到任何内容：“${outer}”${where}没有“${inner}”`, how, {
      start: type.start,
      end: type.end,
    });
  }
}

type Matcher = (spot: Spot) => boolean;

/** From the selected step upwards. */
function chainOf(
  steps: readonly Step[],
  types: readonly NodeType[],
  context: FactContext,
): Matcher {
  return steps.reduceRight<Matcher>((above, step, i) => {
    const type = types[i] as NodeType;
    const tests = step.tests.map((test) => testOf(test, type, context));
    const isLast = i === steps.length - 1;
    const standsBelow = isLast
      ? always
      : step.isChild
        ? childOf(types[i + 1], above)
        : below(types[i + 1], above);
    if (tests.length === 0) return standsBelow;
    const [only] = tests;
    if (only && tests.length === 1) return (spot) => only(spot) && standsBelow(spot);
    return (spot) => tests.every((test) => test(spot)) && standsBelow(spot);
  }, always);
}

function always(): boolean {
  return true;
}

function childOf(type: NodeType | undefined, matches: Matcher): Matcher {
  return ({ parent }) => parent !== null && parent.type === type && matches(parent);
}

function below(type: NodeType | undefined, matches: Matcher): Matcher {
  return ({ parent }) => {
    for (let at = parent; at !== null; at = at.parent) {
      if (at.type === type && matches(at)) return true;
    }
    return false;
  };
}

function testOf({ fact, operator, value }: Test, type: NodeType, context: FactContext): Matcher {
  const facts = factsInScope(type, context);
  const known = Object.hasOwn(facts, fact.text) ? facts[fact.text] : undefined;
  if (!known) {
    const how = suggest(
      fact.text,
      Object.keys(facts).filter((name) => isComparable(facts[name])),
    );
    throw new Mistake(`“${type}”没有“${fact.text}”这一项`, how, {
      start: fact.start,
      end: fact.end,
    });
  }
  if (!isComparable(known)) {
    const how = '选择器里只能比较文字、数和 true / false';
    throw new Mistake(`“${fact.text}”不是一个值`, how, { start: fact.start, end: fact.end });
  }
  refuseValue(known, value, context);
  const isEqual = operator === '=';
  if (known.type === 'string') {
    return (spot) => (known.read(spot, context) === value.text) === isEqual;
  }
  return (spot) => (String(known.read(spot, context)) === value.text) === isEqual;
}

function isComparable(fact: Fact | undefined): boolean {
  return fact !== undefined && ['string', 'number', 'integer', 'boolean'].includes(fact.type);
}

/** A value that the fact can never have. */
function refuseValue({ type, oneOf }: Fact, value: Word, context: FactContext): void {
  const values = typeof oneOf === 'function' ? oneOf(context) : oneOf;
  const allowed = type === 'boolean' ? ['true', 'false'] : values;
  const isNumber =
    type !== 'number' && type !== 'integer' ? true : /^-?\d+(\.\d+)?$/.test(value.text);
  if (isNumber && (allowed === undefined || allowed.includes(value.text))) return;
  const how = allowed ? suggest(value.text, allowed) : '写一个数';
  throw new Mistake(`不会是“${value.text}”`, how, { start: value.start, end: value.end });
}
