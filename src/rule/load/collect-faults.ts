import type { Fault } from '../../yaml/fault.ts';
import { faultAt } from '../../yaml/fault-at.ts';
import { offsetInScalar } from '../../yaml/offset-in-scalar.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import { Mistake } from '../mistake.ts';

export type Path = readonly (string | number)[];

/** Turns mistakes into faults of a YAML file. */
export interface FaultCollector {
  faults: Fault[];
  add(path: Path, message: string, how: string, isKey?: boolean): void;
  /** Does some work on a text of the file; a mistake is noted where the text stands. */
  try<T>(path: Path, text: string, work: () => T): T | undefined;
  /** Does some work; a mistake is noted elsewhere. */
  quietly<T>(work: () => T): T | undefined;
}

export function collectFaults(file: YamlFile): FaultCollector {
  const faults: Fault[] = [];
  return {
    faults,
    add(path, message, how, isKey = false) {
      faults.push(faultAt(file.source, file.spanOf(path, isKey), message, how));
    },
    try(path, text, work) {
      return caught(work, (mistake) => faults.push(faultOf(file, path, text, mistake)));
    },
    quietly: (work) => caught(work, () => {}),
  };
}

function caught<T>(work: () => T, note: (mistake: Mistake) => void): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    note(error);
    return undefined;
  }
}

function faultOf(file: YamlFile, path: Path, text: string, mistake: Mistake): Fault {
  const whole = file.spanOf(path);
  const { span, message, how } = mistake;
  const place = span ? offsetInScalar(file.source.text, whole, text, span) : whole;
  return faultAt(file.source, place, message, how);
}
