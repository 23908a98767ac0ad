import { nearestWord } from '../../text/nearest-word.ts';
import { UsageError } from '../usage-error.ts';

/** What ends a run with 1. */
export interface Gate {
  failOn: 'error' | 'warning' | 'info';
  /** More warnings than this fail too. */
  maxWarnings: number;
}

/**
 * The gate that `--fail-on` and `--max-warnings` describe.
 *
 * @throws {UsageError} for values that are none
 */
export function readGate(failOn: string | undefined, maxWarnings: string | undefined): Gate {
  return { failOn: readFailOn(failOn), maxWarnings: readCount(maxWarnings) };
}

function readFailOn(value = 'error'): Gate['failOn'] {
  const known = severities.find((one) => one === value);
  if (known) return known;
  if (value === 'new') {
    throw new UsageError(
      '“--fail-on new”要与基线比较，这一版还没有基线；可以用 error、warning、info',
    );
  }
  const nearest = nearestWord(value, severities) ?? severities.join('、');
  throw new UsageError(`“--fail-on ${value}”不是可用的值，是不是“${nearest}”？`);
}

function readCount(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value))
    throw new UsageError(`“--max-warnings ${value}”应是整数，例如 --max-warnings 0`);
  return Number(value);
}

const severities = ['error', 'warning', 'info'] as const;
