import type { Rule } from '../../src/rule/rule.ts';
import type { WordsUsed } from './words-used.ts';

/**
 * Rules that lean on the same word list or shared condition. What many rules use says nothing of
 * their kinship.
 */
export function relatedRules(
  rules: readonly Rule[],
  usedBy: (rule: Rule) => WordsUsed,
): ReadonlyMap<Rule, Rule[]> {
  const users = new Map<string, Rule[]>();
  for (const rule of rules) {
    const { lexicons, conditions } = usedBy(rule);
    for (const { name } of [...lexicons, ...conditions]) {
      users.set(name, [...(users.get(name) ?? []), rule]);
    }
  }
  const groups = [...users.values()].filter((group) => group.length <= mostUsers);
  return new Map(
    rules.map((rule) => {
      const around = groups.filter((group) => group.includes(rule)).flat();
      return [rule, rules.filter((other) => other !== rule && around.includes(other))];
    }),
  );
}

const mostUsers = 4;
