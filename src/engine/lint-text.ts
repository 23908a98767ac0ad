import { type LintOptions, lintBytes } from './lint-bytes.ts';
import type { LintedDocument } from './lint-document.ts';

/**
 * Checks the text of one document.
 *
 * @throws {RangeError} for a preset or a rule that there is not
 * @throws {BrokenPlugin} for a plugin in which something is wrong
 * @throws {BrokenConfig} for a configuration in which something is wrong
 */
export async function lintText(text: string, options: LintOptions = {}): Promise<LintedDocument> {
  return lintBytes(new TextEncoder().encode(text), options);
}
