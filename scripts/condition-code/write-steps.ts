import type { Step, Test } from '../../src/rule/selector/parse-selector.ts';
import { constant } from './constant.ts';
import type { Draft, Part } from './draft.ts';
import { isAlwaysAbove } from './is-always-above.ts';
import { writeField } from './write-field.ts';

/**
 * What a selector demands of a node and of those above it, as far as that is a comparison with a
 * text: `indicator[branch=benefit] > indicatorName`.
 */
export function writeSteps(steps: readonly Step[], draft: Draft): string[] {
  const codes: string[] = [];
  let at: Part = { code: 's', type: steps[0]?.type.text ?? '' };
  steps.forEach(({ type, tests }, i) => {
    if (i > 0) {
      const isOne = steps[i - 1]?.isChild && isAlwaysAbove(at.type, type.text);
      if (!isOne) return;
      at = writeField(at, type.text, draft);
    }
    codes.push(...tests.flatMap((test) => writeTest(test, at, draft)));
  });
  return codes;
}

function writeTest({ fact, operator, value }: Test, owner: Part, draft: Draft): string[] {
  const type = draft.scope.pathsOf(owner.type as never)[fact.text]?.type;
  if (type !== 'string') return [];
  const read = constant(draft, `fact(${JSON.stringify(owner.type)}, ${JSON.stringify(fact.text)})`);
  const sign = operator === '=' ? '===' : '!==';
  return [`${read}(${owner.code}, c) ${sign} ${JSON.stringify(value.text)}`];
}
