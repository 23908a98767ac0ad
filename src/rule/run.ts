import type { RunMemory } from '../check/verb/verb.ts';
import type { Node, Root } from '../tree/nodes.ts';
import { remember } from '../tree/remember.ts';
import { letGo, type Spot } from '../tree/spot.ts';
import { visit } from '../tree/visit.ts';
import { Exhausted } from './expression/exhausted.ts';
import { meter } from './expression/meter.ts';
import type { Finding } from './finding.ts';
import { type Failure, judge } from './judge.ts';
import { makePlan, type Plan } from './panel/make-plan.ts';
import type { Way } from './panel/panel.ts';
import type { ActiveRule } from './rule.ts';
import { identify, type Nameless } from './statement/identify.ts';
import { joinFailures } from './statement/join-failures.ts';
import { stateFinding } from './statement/state-finding.ts';
import { stateStop } from './statement/state-stop.ts';

/**
 * All findings of these rules in one file, in order of place, then rule.
 *
 * One pass over the tree asks all rules. Rules are compiled once for each array of them.
 *
 * @param times gathers what each rule costs, in milliseconds by id; what several rules need counts
 *   for the one that asks first
 */
export function run(root: Root, rules: readonly ActiveRule[], times?: Times): Finding[] {
  const plan = remember(plans, rules, () => makePlan(rules));
  for (const rule of plan.compiled) rule.left = shareOf(root);
  let failures: Failure[] = [];
  const said: Nameless[] = [];
  const later: Failure[] = [];
  const memory = makeMemory();
  const askOne = times ? timed(ask, times) : ask;
  const askAll = (spot: Spot): void => {
    for (const panel of plan.panelsOf(spot.type)) {
      // What is settled for several rules at once cannot be told of each.
      let open = times ? panel.all : plan.settler.open(panel, spot);
      while (open !== 0) {
        const way = panel.ways[31 - Math.clz32(open & -open)] as Way;
        const answer = way.rule.left > 0 ? askOne(way, spot, memory, failures) : 'said';
        open &= answer === 'silent' ? open - 1 : ~way.ofRule;
        if (answer === 'stopped') said.push(stateStop(way.rule, spot, root.source));
      }
    }
  };
  // What can be said of a project is said before its spots go, so that not all failures are kept.
  const leave = (spot: Spot): void => {
    if (spot.type !== 'project') return;
    for (const failure of failures) {
      if (failure.case.once !== null) later.push(failure);
      else said.push(stateFinding({ failure, others: [] }, root.source));
    }
    failures = [];
    letGo(spot);
  };
  visit(root, askAll, leave);
  for (const one of joinFailures([...later, ...failures], root)) {
    said.push(stateFinding(one, root.source));
  }
  return identify(said.sort(byPlace));
}

/** Sensible rules read a few facts a node; a node is some ten characters. */
function shareOf({ end }: Root): number {
  return 200_000 + 5 * end;
}

/** Whether a rule has said what it has to say of a node, is silent in this way, or has used up its share. */
type Answer = 'said' | 'silent' | 'stopped';

function ask({ rule, isInDoubt }: Way, spot: Spot, memory: RunMemory, failures: Failure[]): Answer {
  if (isInDoubt?.(spot, nothing) === false || rule.matches?.(spot) === false) return 'silent';
  meter.left = rule.left;
  try {
    judge(rule, spot, memory, failures);
    return 'said';
  } catch (error) {
    if (error instanceof Exhausted) return 'stopped';
    throw error;
  } finally {
    rule.left = meter.left;
    meter.left = Number.POSITIVE_INFINITY;
  }
}

function timed(inner: typeof ask, times: Times): typeof ask {
  return (way, ...rest) => {
    const started = performance.now();
    const answer = inner(way, ...rest);
    const { id } = way.rule;
    times.set(id, (times.get(id) ?? 0) + performance.now() - started);
    return answer;
  };
}

type Times = Map<string, number>;

const nothing = {};

const plans = new WeakMap<readonly ActiveRule[], Plan>();

function makeMemory(): RunMemory {
  const byCheck = new Map<object, Map<Node, unknown>>();
  return {
    of: (check, node, create) => remember(remember(byCheck, check, makeMap), node, create),
  };
}

function makeMap(): Map<Node, unknown> {
  return new Map();
}

function byPlace({ finding: a }: Nameless, { finding: b }: Nameless): number {
  return (
    a.place.start.offset - b.place.start.offset ||
    a.place.end.offset - b.place.end.offset ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
