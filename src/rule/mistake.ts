/**
 * Something wrong in a rule: what, and what to write instead, both in plain Chinese.
 *
 * The place is a range of the text that was compiled (a selector, an expression, a message); the
 * loader turns it into a line and column of the rule's file.
 */
export class Mistake extends Error {
  override readonly name = 'Mistake';

  constructor(
    message: string,
    readonly how: string,
    readonly span: { start: number; end: number } | null = null,
  ) {
    super(message);
  }
}
