/** Thrown where a rule has read more facts than any sensible rule needs. */
export class Exhausted extends Error {
  override readonly name = 'Exhausted';
}
