import { countMessages } from '../../report/count-messages.ts';
import type { FileResult } from '../../report/reporter.ts';
import type { Gate } from './read-gate.ts';

/** 2 when something could not be checked, 1 when findings reach the gate, otherwise 0. */
export function exitCode(results: readonly FileResult[], gate: Gate): 0 | 1 | 2 {
  const { fatal, error, warning, info } = countMessages(results);
  if (fatal > 0) return 2;
  const reaching = { error, warning: error + warning, info: error + warning + info }[gate.failOn];
  return reaching > 0 || warning > gate.maxWarnings ? 1 : 0;
}
