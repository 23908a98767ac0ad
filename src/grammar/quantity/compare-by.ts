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
  const words = [...(before?.words ?? []), ...(after?.words ?? [])];
  const isAbout = vague !== '' || words.some((word) => word.comparator === 'about');
  const chosen =
    words.find((word) => !word.isWeak)?.comparator ??
    words.find((word) => word.comparator === '>=' || word.comparator === '<=')?.comparator ??
    (isAbout ? 'about' : (words.find((word) => word.comparator !== null)?.comparator ?? null));
  const written = [before, after].flatMap((sign) =>
    sign === null ? [] : [passage.value.slice(sign.from, sign.to)],
  );
  const comparator = after?.isStrict && chosen !== null ? strict[chosen] : chosen;
  return { comparator, sign: written.join('…'), approximate: isAbout };
}

const strict: Readonly<Record<Comparator, Comparator>> = {
  '>=': '>',
  '<=': '<',
  '>': '>',
  '<': '<',
  '=': '=',
  about: 'about',
};
