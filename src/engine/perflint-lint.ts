import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Finding } from '../rule/finding.ts';
import type { ActiveRule } from '../rule/rule.ts';
import { run } from '../rule/run.ts';
import type { Root } from '../tree/nodes.ts';
import { type PluginOptions, pluginsFromOptions } from './plugins-from-options.ts';
import { type RuleOptions, rulesFromOptions } from './rules-from-options.ts';

/** A message of {@link perflintLint}; `finding` holds what a vfile message has no field for. */
export interface PerflintMessage extends VFileMessage {
  source: 'perflint';
  finding: Finding;
}

/**
 * The linter as a unified plugin: its findings become messages of the file.
 *
 * Errors have `fatal: true`, warnings `false`, hints neither, as unified's reporters expect.
 *
 * @throws {RangeError} for a preset or a rule that there is not
 * @throws {BrokenPlugin} for a plugin in which something is wrong
 */
export const perflintLint: Plugin<[options?: RuleOptions & PluginOptions], Root> = (
  options = {},
) => {
  const rules = rulesFromOptions(options, pluginsFromOptions(options));
  const byId = new Map(rules.map((active) => [active.rule.id, active.rule]));
  return (tree, file) => {
    for (const finding of run(tree, rules)) addMessage(file, finding, byId.get(finding.ruleId));
  };
};

function addMessage(file: VFile, finding: Finding, rule: ActiveRule['rule'] | undefined): void {
  const { place, ruleId, severity } = finding;
  const position = { start: place.start, end: place.end };
  const message = file.message(finding.message, { place: position, ruleId, source: 'perflint' });
  message.fatal = fatal[severity];
  if (rule) message.note = `为什么：${rule.why}\n怎么改：${rule.how}\n依据：${rule.basis.title}`;
  Object.assign(message, { finding });
}

const fatal = { error: true, warning: false, info: undefined } as const;
