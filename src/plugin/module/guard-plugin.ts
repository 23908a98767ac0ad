import { Unreadable } from '../../read/unreadable.ts';
import type { LazyReporter, Reporter } from '../../report/reporter.ts';
import { Mistake } from '../../rule/mistake.ts';
import type { Plugin } from '../plugin.ts';
import { PluginFailure } from '../plugin-failure.ts';

/** The same plugin; whatever its code throws is told as its own failure. */
export function guardPlugin(plugin: Plugin): Plugin {
  const { name, verbs = [], functions = [], readers = [], layouts = [], reporters = [] } = plugin;
  return {
    ...plugin,
    verbs: verbs.map((verb) => guardParts(name, verb, ['compile'])),
    functions: functions.map((known) => guardParts(name, known, ['compile'])),
    readers: readers.map((reader) => guardParts(name, reader, ['recognises', 'read'])),
    layouts: layouts.map((layout) => guardParts(name, layout, ['recognise', 'collect'])),
    reporters: reporters.map((reporter) => guardReporter(name, reporter)),
  };
}

function guardReporter(plugin: string, reporter: Reporter | LazyReporter): Reporter | LazyReporter {
  if ('report' in reporter) return guardParts(plugin, reporter, ['report']);
  const load = guard(plugin, reporter.load.bind(reporter));
  return {
    name: reporter.name,
    load: async () => guardParts(plugin, await load(), ['report']),
  };
}

/** Copies a part; its functions may be methods of a class and need their object. */
function guardParts<Part extends object>(
  plugin: string,
  part: Part,
  names: readonly (keyof Part)[],
): Part {
  const guarded = names.map((name) => [name, guard(plugin, (part[name] as Work).bind(part))]);
  return { ...part, ...Object.fromEntries(guarded) };
}

type Work = (...parameters: never[]) => unknown;

/** What a guarded function gives back is guarded too: verbs and functions are compiled to functions. */
function guard<Guarded extends Work>(plugin: string, work: Guarded): Guarded {
  const guarded = (...parameters: never[]): unknown => {
    try {
      const result = work(...parameters);
      if (typeof result === 'function') return guard(plugin, result as Work);
      if (result instanceof Promise) {
        return result.catch((error: unknown) => {
          throw blame(plugin, error);
        });
      }
      return result;
    } catch (error) {
      throw blame(plugin, error);
    }
  };
  return guarded as Guarded;
}

/** What plugins throw to say that a document or a rule is wrong is no failure of theirs. */
function blame(plugin: string, error: unknown): unknown {
  if (error instanceof Unreadable || error instanceof Mistake) return error;
  return error instanceof PluginFailure ? error : new PluginFailure(plugin, error);
}
