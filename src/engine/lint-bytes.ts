import { builtin } from '../plugin/builtin.ts';
import { readersOf } from './input/readers-of.ts';
import { type LintedDocument, lintDocument } from './lint-document.ts';
import { type RuleOptions, rulesFromOptions } from './rules-from-options.ts';

export interface LintOptions extends RuleOptions {
  /** Its extension decides the format where the content does not. */
  fileName?: string;
}

/**
 * Checks one document of any format that perflint reads.
 *
 * A bad document throws nothing: why it could not be read or understood is in `problems`.
 *
 * @throws {RangeError} for a preset or a rule that there is not
 */
export async function lintBytes(
  bytes: Uint8Array,
  options: LintOptions = {},
): Promise<LintedDocument> {
  const { fileName = '', ...ruleOptions } = options;
  const rules = rulesFromOptions(ruleOptions);
  return lintDocument(bytes, fileName, rules, readersOf([builtin]));
}
