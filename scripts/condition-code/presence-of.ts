import { parseSelector } from '../../src/rule/selector/parse-selector.ts';
import { childTypes } from '../../src/tree/child-types.ts';
import { descendantTypes } from '../../src/tree/descendant-types.ts';
import type { NodeType } from '../../src/tree/nodes.ts';
import { type Claim, unknown } from './claim.ts';
import { leaf, type Setting } from './claim-of.ts';
import { constant } from './constant.ts';

/** That a node has a child that a selector of one step picks: `target[scope=annual]` below an indicator. */
export function presenceOf(select: string, type: NodeType, { draft }: Setting): Claim {
  const [[step, ...above] = [], ...others] = parseSelector(select);
  if (!step || above.length > 0 || others.length > 0) return unknown;
  const child = step.type.text as NodeType;
  const children: readonly NodeType[] = childTypes[type];
  const isDeeper = children.some((each) => descendantTypes[each].has(child));
  const facts = draft.scope.pathsOf(child);
  const isPlain = step.tests.every(({ fact }) => facts[fact.text]?.type === 'string');
  if (isDeeper || !children.includes(child) || !isPlain) return unknown;
  return leaf(new Set(['else']), () => {
    const tests = step.tests.map(({ fact, operator, value }) => {
      const read = constant(draft, `fact(${JSON.stringify(child)}, ${JSON.stringify(fact.text)})`);
      return ` && ${read}(x, c) ${operator === '=' ? '===' : '!=='} ${JSON.stringify(value.text)}`;
    });
    return `s.below.some((x) => x.type === ${JSON.stringify(child)}${tests.join('')})`;
  });
}
