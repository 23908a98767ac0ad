import type { View } from '../../src/rule/ahead/ahead.ts';
import { optionValues } from '../../src/rule/language/option-values.ts';
import { scopeOf } from '../../src/rule/language/scope.ts';
import { mostWays } from '../../src/rule/panel/panel.ts';
import type { Library, RuleDefinition } from '../../src/rule/rule.ts';
import { compileSelector } from '../../src/rule/selector/compile-selector.ts';
import { childTypes } from '../../src/tree/child-types.ts';
import type { Ground } from '../../src/tree/facts/fact.ts';
import type { NodeType } from '../../src/tree/nodes.ts';
import type { Claim, Knows } from './claim.ts';
import type { Conditions } from './conditions.ts';
import type { Draft } from './draft.ts';
import { waysOf } from './ways-of.ts';
import { writeBody } from './write-body.ts';
import { writeConstants } from './write-draft.ts';

/**
 * Whether a rule may have something to say of a node, as JavaScript: the text of a `DoubtsMaker`.
 * Out of what it selects, its conditions, and what of its `must` is said in CEL, is a pattern or
 * looks at one fact alone.
 *
 * @returns `null` where there is always doubt
 */
export function writeDoubts(
  rule: RuleDefinition,
  library: Library,
  conditions: Conditions,
): string | null {
  const constants: Draft['constants'] = new Map();
  const { types } = compileSelector(rule.select, library);
  const byType = types.flatMap((type) => {
    const written = writeDoubt(rule, type, library, conditions, constants);
    return written === '' ? [] : [`${type}: [${written}]`];
  });
  if (byType.length === 0) return null;
  return `({ context: c, fact, named, call, check, equal, size }) => { ${writeConstants(constants)}return { ${byType.join(', ')} }; }`;
}

function writeDoubt(
  rule: RuleDefinition,
  type: NodeType,
  library: Library,
  conditions: Conditions,
  constants: Draft['constants'],
): string {
  const options = optionValues(rule.options ?? {}, {});
  const scope = scopeOf([type], library, { options });
  const draft: Draft = {
    scope,
    self: { code: 's', type },
    variables: new Map(),
    constants,
    scratch: { count: 0 },
  };
  const views = viewsOf(type);
  const ways = waysOf(rule, { draft, conditions, library, type }, (all) => areApart(all, views));
  const written = ways.map((way) => writeWay(way, views, draft));
  return written.every((each) => each === '')
    ? ''
    : written.map((each) => `{ ${each} }`).join(', ');
}

/** Whether name and value settle more if they are held against each way: a name that asks for one thing, a value that says another. */
function areApart(ways: readonly Claim[], { name, value }: Views): boolean {
  if (!name || !value || ways.length > mostWays) return false;
  return ways.filter((way) => way.mayHold(name) && way.mayHold(value)).length > 1;
}

function writeWay(way: Claim, views: Views, draft: Draft): string {
  return Object.entries({ all: everything, ...views })
    .flatMap(([name, knows]) => {
      const write = way.mayHold(knows);
      if (write === null) return [];
      draft.scratch.count = 0;
      const code = write();
      return [`${name}: (s, g) => ${writeBody(code, draft.scratch.count)}`];
    })
    .join(', ');
}

type Views = Partial<Record<View, Knows>>;

const everything: Knows = (rest) => !rest.has('verb');

/** What nodes of a type have in common with others. */
function viewsOf(type: NodeType): Views {
  const isPart = type === 'indicator' || childTypes.indicator.some((part) => part === type);
  if (!isPart) return {};
  const ofIndicator = { name: within('levels', 'name'), row: within('row') };
  return type === 'target'
    ? { ...ofIndicator, scope: within('scope'), value: within('value') }
    : ofIndicator;
}

function within(...grounds: Ground[]): Knows {
  return (rest) => [...rest].every((each) => each === 'verb' || grounds.includes(each as Ground));
}
