import type { Found, Outcome } from './outcome.ts';

/** It does not hold, with what was found; without arguments there is no more to say than that. */
export function failed(...found: Found[]): Outcome {
  return found.length === 0 ? plainFailure : { holds: false, found };
}

const plainFailure: Outcome = { holds: false, found: [{}] };
