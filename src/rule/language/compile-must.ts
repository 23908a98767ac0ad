import type { Outcome } from '../../check/verb/outcome.ts';
import type { Check, Supplies, Verb, VerbScope } from '../../check/verb/verb.ts';
import { Mistake } from '../mistake.ts';
import type { Library, Must } from '../rule.ts';
import { suggest } from './suggest.ts';

/** What a `must:` demands, ready to be checked. */
export interface CompiledMust {
  check: Check;
  /** What messages may name where it does not hold. */
  supplies: Supplies;
  /** Whether asking it costs little and changes nothing. */
  isCheap: boolean;
}

/**
 * @throws {Mistake} where a verb does not exist or cannot check what the rule selects
 */
export function compileMust(must: Must, scope: VerbScope, library: Library): CompiledMust {
  const { check, fails, isCheap } = compile(must, scope, library);
  return { check, supplies: fails, isCheap };
}

/** What is supplied depends on how it came out, until it is known whether a `not` stands around it. */
interface Part {
  check: Check;
  fails: Supplies;
  holds: Supplies;
  isCheap: boolean;
}

function compile(must: Must, scope: VerbScope, library: Library): Part {
  const [name, options] = verbAndOptions(must);
  if (name === 'not') return negate(compile(options as Must, scope, library));
  if (name === 'all' || name === 'any') {
    const parts = (options as Must[]).map((part) => compile(part, scope, library));
    return name === 'all' ? all(parts) : any(parts);
  }
  return compileVerb(name, options, scope, library);
}

function verbAndOptions(must: Must): [name: string, options: unknown] {
  return typeof must === 'string' ? [must, {}] : (Object.entries(must)[0] as [string, unknown]);
}

function compileVerb(name: string, options: unknown, scope: VerbScope, { verbs }: Library): Part {
  const verb = verbs.get(name);
  if (!verb)
    throw new Mistake(
      `没有“${name}”这个要求`,
      suggest(name, ['all', 'any', 'not', ...verbs.keys()]),
    );
  refuseTypes(verb, scope);
  const { supplies = {}, isCheap = false } = verb;
  const { fails = {}, holds = {} } = supplies;
  return { check: verb.compile(options, scope), fails, holds, isCheap };
}

function refuseTypes({ name, appliesTo }: Verb, { types }: VerbScope): void {
  const alien = appliesTo && types.find((type) => !appliesTo.includes(type));
  if (alien === undefined) return;
  throw new Mistake(`“${name}”不能用于“${alien}”`, `只能用于 ${appliesTo?.join('、')}`);
}

function negate({ check, fails, holds, isCheap }: Part): Part {
  return {
    check(spot, memory) {
      const { holds: held, found } = check(spot, memory);
      return { holds: !held, found };
    },
    fails: holds,
    holds: fails,
    isCheap,
  };
}

/** Fails as the first part that fails; which one that is is not known beforehand. */
function all(parts: readonly Part[]): Part {
  return {
    check: firstWhere(parts, false),
    fails: shared(parts.map(({ fails }) => fails)),
    holds: parts[0]?.holds ?? {},
    isCheap: parts.every(({ isCheap }) => isCheap),
  };
}

/** Holds as the first part that holds; where none does, it fails as the first. */
function any(parts: readonly Part[]): Part {
  return {
    check: firstWhere(parts, true),
    fails: parts[0]?.fails ?? {},
    holds: shared(parts.map(({ holds }) => holds)),
    isCheap: parts.every(({ isCheap }) => isCheap),
  };
}

/** The outcome of the first part that settles it, or else of the first. */
function firstWhere(parts: readonly Part[], settling: boolean): Check {
  return (spot, memory) => {
    let first: Outcome | undefined;
    for (const { check } of parts) {
      const outcome = check(spot, memory);
      if (outcome.holds === settling) return outcome;
      first ??= outcome;
    }
    return first as Outcome;
  };
}

function shared([first = {}, ...others]: readonly Supplies[]): Supplies {
  const names = Object.entries(first).filter(([name]) => others.every((other) => name in other));
  return Object.fromEntries(names);
}
