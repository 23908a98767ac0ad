import type { ComparatorWord } from '../../glossary/measure/comparators.ts';
import type { Comparator, Counted } from '../measure-types.ts';
import type { Passage } from '../passage/passage.ts';
import type { Sign } from './read-sign-before.ts';

/**
 * Which side of the number the words before and after it mean.
 *
 * A plain comparator goes before a weak one (达95%以上 is ≥), a weak bound before 约 (达到约50 is ≥), 约 before 为.
 */
export function compareBy(
  passage: Passage,
  before: Sign | null,
  after: Sign | null,
  vague: string,
): Pick<Counted, 'comparator' | 'sign' | 'approximate'> {
  if (before === null && after === null) {
    return vague === ''
      ? { comparator: null, sign: null, approximate: false }
      : { comparator: 'about', sign: vague, approximate: true };
  }
  const words =
    before === null ? (after as Sign).words : [...before.words, ...(after?.words ?? [])];
  const approximate = vague !== '' || words.some((word) => word.comparator === 'about');
  const chosen = strongest(words, approximate);
  const comparator = after?.isStrict && chosen !== null ? strict[chosen] : chosen;
  const written = [before, after].flatMap((sign) =>
    sign === null ? [] : [passage.value.slice(sign.from, sign.to)],
  );
  return { comparator, sign: written.join('…'), approximate };
}

function strongest(words: readonly ComparatorWord[], isAbout: boolean): Comparator | null {
  const plain = words.find((word) => !word.isWeak);
  const bound = plain ?? words.find((word) => /[<>]/.test(word.comparator ?? ''));
  if (bound !== undefined) return bound.comparator;
  return isAbout ? 'about' : (words.find((word) => word.comparator !== null)?.comparator ?? null);
}

const strict: Readonly<Record<Comparator, Comparator>> = {
  '>=': '>',
  '<=': '<',
  '>': '>',
  '<': '<',
  '=': '=',
  about: 'about',
};
