/**
 * perflint as a library.
 *
 * - {@link lintBytes}, {@link lintText}: a document in, findings out.
 * - {@link perflintParse}, {@link perflintLint}: the same as unified plugins.
 * - {@link Plugin}: what all of them can be extended with.
 * - {@link layOut}, {@link passed}, {@link failed}, {@link Unreadable}: for people who write plugins.
 * - {@link rules}: what the rules say of themselves (why, how, basis), by id.
 */

import { assemble } from './plugin/assemble.ts';
import { builtin } from './plugin/builtin.ts';
import type { RuleNotes } from './report/reporter.ts';

export { failed } from './check/verb/failed.ts';
export type { Outcome } from './check/verb/outcome.ts';
export { passed } from './check/verb/passed.ts';
export type { Check, Verb, VerbScope } from './check/verb/verb.ts';
export { BrokenConfig } from './engine/broken-config.ts';
export { BrokenPlugin } from './engine/broken-plugin.ts';
export { type LintOptions, lintBytes } from './engine/lint-bytes.ts';
export type { LintedDocument } from './engine/lint-document.ts';
export { lintText } from './engine/lint-text.ts';
export { type PerflintMessage, perflintLint } from './engine/perflint-lint.ts';
export type { PluginOptions } from './engine/plugins-from-options.ts';
export type { RuleOptions } from './engine/rules-from-options.ts';
export type { Grid } from './grid/grid.ts';
export type { Layout } from './layout/layout.ts';
export type { FormRecord } from './layout/record.ts';
export { type ParseOptions, perflintParse } from './parse/perflint-parse.ts';
export type { Plugin } from './plugin/plugin.ts';
export { PluginFailure } from './plugin/plugin-failure.ts';
export { layOut } from './read/draft/lay-out.ts';
export type { Reader } from './read/reader.ts';
export { Unreadable } from './read/unreadable.ts';
export { extract } from './report/extract.ts';
export type { Extraction } from './report/extraction.ts';
export type { Problem, Report, Reporter, RuleNotes } from './report/reporter.ts';
export type { ExpressionFunction } from './rule/expression/expression-function.ts';
export type { Finding, Location, Place, Related, Severity } from './rule/finding.ts';
export type { RuleSettings } from './rule/settings/rule-settings.ts';
export type * from './tree/nodes.ts';
export type { Spot } from './tree/spot.ts';

/** What the built-in rules say of themselves, by id. */
export const rules: ReadonlyMap<string, RuleNotes> = assemble([builtin]);
