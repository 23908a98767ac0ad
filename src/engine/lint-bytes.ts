import { type LintedDocument, lintDocument } from './lint-document.ts';
import { type PluginOptions, pluginsFromOptions } from './plugins-from-options.ts';
import { type RuleOptions, rulesFromOptions } from './rules-from-options.ts';

export interface LintOptions extends RuleOptions, PluginOptions {
  /** Its extension decides the format where the content does not. */
  fileName?: string;
}

/**
 * Checks one document of any format that perflint reads.
 *
 * A bad document throws nothing: why it could not be read or understood is in `problems`.
 *
 * @throws {RangeError} for a preset or a rule that there is not
 * @throws {BrokenPlugin} for a plugin in which something is wrong
 */
export async function lintBytes(
  bytes: Uint8Array,
  options: LintOptions = {},
): Promise<LintedDocument> {
  const { fileName = '' } = options;
  const plugins = pluginsFromOptions(options);
  const rules = rulesFromOptions(options, plugins);
  return lintDocument(bytes, fileName, rules, plugins);
}
