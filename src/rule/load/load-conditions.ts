import { childTypes } from '../../tree/child-types.ts';
import { factsInScope } from '../../tree/facts/facts-in-scope.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import { compileExpression } from '../expression.ts';
import { scopeOf } from '../language/scope.ts';
import { suggest } from '../language/suggest.ts';
import { type LibraryParts, makeLibrary, type WordParts } from '../make-library.ts';
import type { NamedCondition } from '../rule.ts';
import { collectFaults, type FaultCollector } from './collect-faults.ts';
import { joinParts } from './join-parts.ts';

/**
 * Adds the conditions of a file to `words`. Each may build on those before it and on no others, so
 * that none can run in a circle.
 */
export function loadConditions(
  file: YamlFile,
  words: WordParts & { conditions: NamedCondition[] },
  base: LibraryParts,
): Fault[] {
  const collector = collectFaults(file);
  const entries = Object.entries(file.value as Record<string, Omit<NamedCondition, 'name'>>);
  const surplus = entries[mostConditions]?.[0];
  if (surplus !== undefined) {
    collector.add(
      [surplus],
      `条件超过 ${mostConditions} 个`,
      '只留规则共用的；只用一次的写在规则里',
      true,
    );
    return collector.faults;
  }
  for (const [name, said] of entries) {
    const condition = { name, ...said };
    const before = collector.faults.length;
    check(condition, joinParts(base, words), collector);
    if (collector.faults.length === before) words.conditions.push(condition);
  }
  return collector.faults;
}

function check(
  { name, of, holds }: NamedCondition,
  parts: LibraryParts,
  collector: FaultCollector,
): void {
  if (!Object.hasOwn(childTypes, of)) {
    collector.add([name, 'of'], `没有“${of}”这种内容`, suggest(of, Object.keys(childTypes)));
    return;
  }
  const library = makeLibrary(parts);
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
    collector.add(
      [name],
      `“${name}”不能作名称`,
      '用字母和数字，以小写字母开头，如 isSatisfaction',
      true,
    );
  } else if (Object.hasOwn(factsInScope(of, library), name)) {
    collector.add([name], `“${name}”已经有了`, '换一个名称', true);
  }
  const scope = scopeOf([of], library);
  collector.try([name, 'holds'], holds, () => compileExpression(holds, scope, library));
}

/** Each is checked against all before it, and they may call each other. */
const mostConditions = 60;
