import { activateRules } from '../config/activate-rules.ts';
import type { Settings } from '../config/config.ts';
import { builtin } from '../plugin/builtin.ts';
import { openPlugin } from '../plugin/module/open-plugin.ts';
import type { Plugin } from '../plugin/plugin.ts';
import type { FileResult, Problem } from '../report/reporter.ts';
import type { ActiveRule } from '../rule/rule.ts';
import { remember } from '../tree/remember.ts';
import { explainFailure } from './explain-failure.ts';
import { readInput } from './input/read-input.ts';
import { lintDocument, type Watch } from './lint-document.ts';

/** What a worker needs to know before its first file. Plain data. */
export interface LintSetup {
  /** All settings that occur in this run. */
  settings: Settings[];
  /** Whether reports show code frames, so that the text must come along. */
  needsText: boolean;
  /** Ids of rules of which each file tells whether it concerns them. */
  watched?: readonly string[];
  /** Whether it is to be told what reading and each rule cost. */
  isTimed?: boolean;
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

/** What comes back. Plain data. */
export type LintedTask = Pick<FileResult, 'findings' | 'problems' | 'warnings'> & {
  text?: string;
  /** Of the watched rules those that the file concerns. */
  asked?: string[];
  /** Milliseconds by rule id, and under {@link reading}. */
  times?: Record<string, number>;
};

/** Makes the function that checks one file after another in one thread. */
export function makeLinter({
  settings,
  needsText,
  watched = [],
  isTimed = false,
}: LintSetup): (task: LintTask) => Promise<LintedTask> {
  const open = openOnce();
  const checks = new Map<number, Promise<Checks | Problem>>();
  const checksOf = (index: number) =>
    remember(checks, index, () => checksFor(settings[index] as Settings, open));
  return async (task) => {
    const bytes = task.bytes ?? readInput(task.path);
    if (!(bytes instanceof Uint8Array)) return { findings: [], problems: [bytes] };
    const own = await checksOf(task.settings);
    if ('message' in own) return { findings: [], problems: [own] };
    const { rules, plugins } = own;
    const watch: Watch = { watched: rules.filter(({ rule }) => watched.includes(rule.id)) };
    if (isTimed) watch.times = new Map();
    const { source, ...found } = await lintDocument(bytes, task.path, rules, plugins, watch);
    return {
      ...found,
      ...(needsText && source && { text: source.text }),
      ...(watch.times && { times: Object.fromEntries(watch.times) }),
    };
  };
}

interface Checks {
  rules: ActiveRule[];
  plugins: readonly Plugin[];
}

/** The same for every file of these settings: a thread in which a plugin does not run says so each time. */
async function checksFor(settings: Settings, open: Open): Promise<Checks | Problem> {
  try {
    const plugins = await open(settings.plugins);
    return { plugins, rules: activateRules(settings, plugins) };
  } catch (error) {
    return explainFailure(error);
  }
}

type Open = (sources: Settings['plugins']) => Promise<readonly Plugin[]>;

/** Settings of one configuration name the same plugins. */
function openOnce(): Open {
  const opened = new Map<Settings['plugins'], Promise<readonly Plugin[]>>();
  return (sources) =>
    remember(opened, sources, async () => [
      builtin,
      ...(await Promise.all(sources.map(openPlugin))),
    ]);
}
