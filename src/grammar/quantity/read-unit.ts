import { alternatives } from '../../glossary/alternatives.ts';
import { unitFollowers } from '../../glossary/measure/unit-followers.ts';
import { units } from '../../glossary/measure/units.ts';
import { matchAt } from '../passage/match-at.ts';

/** The unit that stands at `at`, also in brackets: 10万(条). */
export function readUnit(text: string, at: number): { unit: string; to: number } | null {
  const match = matchAt(unit, text, at) ?? matchAt(bracketed, text, at);
  return match === null ? null : { unit: match[1] as string, to: at + match[0].length };
}

const names = [...units.keys()];
/** Each with what must not follow, for 个 of 个别 is no unit; Latin units end where the letters end. */
const guarded = alternatives(names.filter((name) => name in unitFollowers)).replace(
  /[^|]+/g,
  (name) => `${name}(?!${unitFollowers[name]})`,
);
const latin = alternatives(names.filter((name) => /[A-Za-z]$/.test(name)));
const other = alternatives(
  names.filter((name) => !(name in unitFollowers) && !/[A-Za-z]$/.test(name)),
);
const unit = new RegExp(` {0,2}(${other}|${guarded}|(?:${latin})(?![A-Za-z0-9]))`, 'y');
const bracketed = new RegExp(` {0,2}\\((${alternatives(names)})\\)`, 'y');
