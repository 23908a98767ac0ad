import { units } from '../../glossary/measure/units.ts';
import { rememberByText } from '../../text/remember-by-text.ts';
import { eachDescendant } from '../each-descendant.ts';
import type { Form, Target } from '../nodes.ts';
import { remember } from '../remember.ts';

/** How a form writes its comparators. */
export interface Signs {
  /** Writings that say the same as another one, in their order, such as ≥, 不低于. */
  mixed: readonly string[];
  /** Values in which such a writing stands for the first time, other than the first of all. */
  changes: ReadonlySet<Target>;
}

/** The different writings of one and the same comparator over all values of a form. */
export function signsOf(form: Form): Signs {
  const known = new Map<string, Uses>();
  eachDescendant(form, 'target', (target) => {
    for (const measure of target.measures) {
      if (measure.kind !== 'number' && measure.kind !== 'range') continue;
      const { comparator, sign, unit } = measure;
      if (sign === null || comparator === null || comparator === 'about') continue;
      // 3个工作日内 is how times are written, next to whatever sign.
      if (sign.endsWith('内') && units.get(unit ?? '') === 'time') continue;
      const { signs, writings: same } = remember(known, comparator, makeUses);
      if (signs.has(sign)) continue;
      signs.add(sign);
      const writing = writingOf(sign);
      if (writing !== '') remember(same, writing, () => ({ sign, target }));
    }
  });
  const uses = [...known.values()]
    .filter(({ writings: { size } }) => size > 1)
    .map(({ writings: same }) => [...same.values()]);
  return {
    mixed: uses.flat().map(({ sign }) => sign),
    changes: new Set(uses.flatMap((same) => same.slice(1).map(({ target }) => target))),
  };
}

/** How one comparator is written. */
interface Uses {
  signs: Set<string>;
  /** The first use of each writing. */
  writings: Map<string, Use>;
}

function makeUses(): Uses {
  return { signs: new Set(), writings: new Map() };
}

/** Where a writing stands first. */
interface Use {
  sign: string;
  target: Target;
}

/**
 * Words that differ only by what they are said of are one writing: 不少于 of things, 不低于 of rates.
 * 控制在, 达到 are verbs rather than signs.
 */
const writingOf = rememberByText((sign) => {
  if (/^[^\u4e00-\u9fa5]{1,2}$/.test(sign)) return sign;
  return writings.find(([pattern]) => pattern.test(sign))?.[1] ?? '';
});

const writings: readonly (readonly [pattern: RegExp, writing: string])[] = [
  [/等于/, '大于等于'],
  [/^(?:应|须)?不/, '不少于'],
  [/^至[少多]|^最[少多低高]/, '至少'],
  [/[上下内]$/, '以上'],
  [/^[大小多少高低超]/, '大于'],
];
