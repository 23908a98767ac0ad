/** A file that cannot be read: says what it is and what the user can do. Both in plain Chinese. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(
    message: string,
    readonly how: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
