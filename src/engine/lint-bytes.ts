import { checksFromOptions } from './checks-from-options.ts';
import { type LintedDocument, lintDocument } from './lint-document.ts';
import type { PluginOptions } from './plugins-from-options.ts';
import type { RuleOptions } from './rules-from-options.ts';

export interface LintOptions extends RuleOptions, PluginOptions {
  /** Its extension decides the format where the content does not. */
  fileName?: string;
  /**
   * Path of a `.perflintrc.yaml` to follow, with its plugins; the other options are stronger. Its
   * `overrides` are asked about `fileName`, relative to its folder.
   */
  config?: string;
}

/**
 * Checks one document of any format that perflint reads.
 *
 * A bad document throws nothing: why it could not be read or understood is in `problems`.
 *
 * @throws {RangeError} for a preset, a rule or anything else that there is not
 * @throws {BrokenPlugin} for a plugin in which something is wrong
 * @throws {BrokenConfig} for a configuration in which something is wrong
 */
export async function lintBytes(
  bytes: Uint8Array,
  options: LintOptions = {},
): Promise<LintedDocument> {
  const { plugins, rules } = await checksFromOptions(options);
  return lintDocument(bytes, options.fileName ?? '', rules, plugins);
}
