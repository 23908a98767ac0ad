/**
 * perflint as a library.
 *
 * - {@link lintBytes}, {@link lintText}: a document in, findings out.
 * - {@link perflintParse}, {@link perflintLint}: the same as unified plugins.
 * - {@link rules}: what the rules say of themselves (why, how, basis), by id.
 */

import { assemble } from './plugin/assemble.ts';
import { builtin } from './plugin/builtin.ts';
import type { RuleNotes } from './report/reporter.ts';

export { type LintOptions, lintBytes } from './engine/lint-bytes.ts';
export type { LintedDocument } from './engine/lint-document.ts';
export { lintText } from './engine/lint-text.ts';
export { type PerflintMessage, perflintLint } from './engine/perflint-lint.ts';
export type { RuleOptions } from './engine/rules-from-options.ts';
export { perflintParse } from './parse/perflint-parse.ts';
export { Unreadable } from './read/unreadable.ts';
export { extract } from './report/extract.ts';
export type { Extraction } from './report/extraction.ts';
export type { Problem, RuleNotes } from './report/reporter.ts';
export type { Finding, Location, Place, Related, Severity } from './rule/finding.ts';
export type * from './tree/nodes.ts';

/** What the built-in rules say of themselves, by id. */
export const rules: ReadonlyMap<string, RuleNotes> = assemble([builtin]);
