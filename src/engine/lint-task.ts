import { activateRules } from '../config/activate-rules.ts';
import type { Settings } from '../config/config.ts';
import { builtin } from '../plugin/builtin.ts';
import type { FileResult } from '../report/reporter.ts';
import type { ActiveRule } from '../rule/rule.ts';
import { remember } from '../tree/remember.ts';
import { readInput } from './input/read-input.ts';
import { readersOf } from './input/readers-of.ts';
import { lintDocument } from './lint-document.ts';

/** What a worker needs to know before its first file. Plain data. */
export interface LintSetup {
  /** All settings that occur in this run. */
  settings: Settings[];
  /** Whether reports show code frames, so that the text must come along. */
  needsText: boolean;
  /** Ids of rules of which each file tells whether it concerns them. */
  watched?: readonly string[];
}

/** One file to check. */
export interface LintTask {
  /** Absolute path. */
  path: string;
  /** Index into the settings of the setup. */
  settings: number;
  /** Instead of reading the file: standard input. */
  bytes?: Uint8Array;
}

/** What comes back, as JSON text: cheap between threads, and it holds on to no document. */
export type LintedTask = Pick<FileResult, 'findings' | 'problems' | 'warnings'> & {
  text?: string;
  /** Of the watched rules those that the file concerns. */
  asked?: string[];
};

/** Makes the function that checks one file after another in one thread. */
export function makeLinter({
  settings,
  needsText,
  watched = [],
}: LintSetup): (task: LintTask) => Promise<string> {
  const plugins = [builtin];
  const readers = readersOf(plugins);
  const active = new Map<number, ActiveRule[]>();
  const rulesOf = (index: number) =>
    remember(active, index, () => activateRules(settings[index] as Settings, plugins));
  return async (task) => {
    const bytes = task.bytes ?? readInput(task.path);
    if (!(bytes instanceof Uint8Array)) return answer({ findings: [], problems: [bytes] });
    const rules = rulesOf(task.settings);
    const { source, ...found } = await lintDocument(
      bytes,
      task.path,
      rules,
      readers,
      rules.filter(({ rule }) => watched.includes(rule.id)),
    );
    return answer({ ...found, ...(needsText && source && { text: source.text }) });
  };
}

function answer(linted: LintedTask): string {
  return JSON.stringify(linted);
}
