/** A mistake in the command line; in plain Chinese, with what to write instead. Ends the run with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
