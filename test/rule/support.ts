import { verbs } from '../../src/check/verbs.ts';
import { builtinRules } from '../../src/generated/builtin-rules.ts';
import { exampleTree } from '../../src/rule/examples/example-tree.ts';
import { expressionFunctions } from '../../src/rule/expression/expression-functions.ts';
import { makeLibrary } from '../../src/rule/make-library.ts';
import type { Library, RuleDefinition } from '../../src/rule/rule.ts';
import { ruleOf } from '../../src/rule/rule-of.ts';
import { run } from '../../src/rule/run.ts';
import type { NodeOf, NodeType, Root } from '../../src/tree/nodes.ts';
import type { Spot } from '../../src/tree/spot.ts';
import { visit } from '../../src/tree/visit.ts';

export const library: Library = makeLibrary({
  ...builtinRules,
  verbs,
  functions: expressionFunctions,
});

/** A tree of a form with one row, whose 绩效指标 cell this is; or of a Markdown table. */
export function treeOf(text: string): Root {
  return exampleTree(text).root;
}

/** All spots of a type, in order. */
export function spotsOf<T extends NodeType>(root: Root, type: T): Spot<NodeOf<T>>[] {
  const found: Spot<NodeOf<T>>[] = [];
  visit(root, (spot) => {
    if (spot.node.type === type) found.push(spot as Spot<NodeOf<T>>);
  });
  return found;
}

/** What a rule with just these parts finds in a text. */
export function findIn(
  text: string | Root,
  parts: Partial<RuleDefinition> & Pick<RuleDefinition, 'select' | 'must'>,
  options: Record<string, unknown> = {},
) {
  const definition: RuleDefinition = {
    id: 'test/no-fault',
    title: '标题',
    severity: 'error',
    preset: 'recommended',
    basis: '填表',
    message: '“{value}”不对',
    why: '原因',
    how: '办法',
    ...parts,
  };
  const rule = ruleOf(definition, library);
  const root = typeof text === 'string' ? treeOf(text) : text;
  return run(root, [{ rule, severity: definition.severity, options }]);
}

/** The messages of {@link findIn}. */
export function messagesIn(...parameters: Parameters<typeof findIn>): string[] {
  return findIn(...parameters).map(({ message }) => message);
}
