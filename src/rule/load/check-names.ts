import type { OptionsSchema } from '../../check/verb/verb.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import { compileExpression } from '../expression.ts';
import { compileMessage } from '../language/compile-message.ts';
import { compileMust } from '../language/compile-must.ts';
import { onceSupplies } from '../language/once-supplies.ts';
import { optionValues } from '../language/option-values.ts';
import { type Options, type Scope, scopeOf } from '../language/scope.ts';
import { suggest } from '../language/suggest.ts';
import { verbScope } from '../language/verb-scope.ts';
import type { Library, Must, RuleCase } from '../rule.ts';
import { compileSelector } from '../selector/compile-selector.ts';
import { collectFaults, type FaultCollector, type Path } from './collect-faults.ts';
import { lookUpName } from './look-up-name.ts';
import type { RuleText } from './rule-text.ts';

/** Names in a rule that mean nothing: node types, facts, verbs, words, placeholders, conditions … */
export function checkNames(file: YamlFile, rule: RuleText, library: Library): Fault[] {
  const collector = collectFaults(file);
  if (!library.bases.has(rule.basis)) {
    const how = suggest(rule.basis, library.bases.keys());
    collector.add(['basis'], `没有“${rule.basis}”这个依据`, how);
  }
  const selector = collector.try(['select'], rule.select, () =>
    compileSelector(rule.select, library),
  );
  if (selector) {
    const options = optionValues(rule.options ?? {}, {});
    const scope = scopeOf(selector.types, library, { options });
    checkOptions(rule, scopeOf(selector.types, library), collector);
    checkParts(rule, { scope, options, library, collector });
  }
  return collector.faults;
}

interface Around {
  scope: Scope;
  options: Options;
  library: Library;
  collector: FaultCollector;
}

function checkOptions(rule: RuleText, { names }: Scope, collector: FaultCollector): void {
  const { when, must, message, cases } = rule;
  const words = new Set(JSON.stringify([when, must, message, cases]).match(/\w+/g));
  for (const name of Object.keys(rule.options ?? {})) {
    const path = ['options', name];
    if (Object.hasOwn(names, name)) {
      collector.add(path, `“${name}”已经是表上一项的名称`, '换一个名称', true);
    } else if (!words.has(name)) {
      collector.add(path, `选项“${name}”没有用到`, '在条件或提示里写上它，或删去', true);
    }
  }
}

function checkParts(rule: RuleText, around: Around): void {
  if (rule.when !== undefined) checkCondition(['when'], rule.when, around.scope, around);
  checkCase([], rule, rule, around);
  (rule.cases ?? []).forEach((own, i) => {
    checkCase(['cases', i], own, rule, around);
  });
}

/** A case, or the rule itself, which is the last case. */
function checkCase(path: Path, own: RuleCase, rule: RuleText, around: Around): void {
  const { scope, options, library, collector } = around;
  if (own.must !== undefined) checkMust([...path, 'must'], own.must, around);
  const must = own.must ?? rule.must;
  const compiled = collector.quietly(() => compileMust(must, verbScope(scope, library), library));
  if (!compiled) return;
  const { supplies } = compiled;
  if (path.length > 0 && own.when !== undefined) {
    checkCondition(
      [...path, 'when'],
      own.when,
      scopeOf(scope.types, library, { options, supplies }),
      around,
    );
  }
  const once = own.once ?? rule.once;
  const message = own.message ?? rule.message;
  const isOwnMessage = own.message !== undefined || own.must !== undefined;
  const messageScope = scopeOf(scope.types, library, {
    options,
    supplies: once === undefined ? supplies : { ...supplies, ...onceSupplies },
  });
  const at = own.message === undefined ? ['message'] : [...path, 'message'];
  if (isOwnMessage) collector.try(at, message, () => compileMessage(message, messageScope));
}

function checkCondition(
  path: Path,
  text: string,
  scope: Scope,
  { library, collector }: Around,
): void {
  collector.try(path, text, () => compileExpression(text, scope, library));
}

/** First what the options name, each at its own place, then the verb as a whole. */
function checkMust(path: Path, must: Must, around: Around): void {
  const { scope, library, collector } = around;
  const before = collector.faults.length;
  if (typeof must !== 'string') checkVerbs(path, must, around);
  if (collector.faults.length > before) return;
  const text = typeof must === 'string' ? must : '';
  collector.try(path, text, () => compileMust(must, verbScope(scope, library), library));
}

function checkVerbs(path: Path, must: Exclude<Must, string>, around: Around): void {
  for (const [name, options] of Object.entries(must)) {
    const at = [...path, name];
    if (name === 'not') checkMust(at, options as Must, around);
    else if (name === 'all' || name === 'any') {
      (options as Must[]).forEach((part, i) => checkMust([...at, i], part, around));
    } else {
      const schema = around.library.verbs.get(name)?.schema;
      if (schema) checkReferences(at, options, schema, around);
    }
  }
}

/** Follows a schema and the options it has checked side by side. */
function checkReferences(path: Path, value: unknown, schema: OptionsSchema, around: Around): void {
  const { scope, library, collector } = around;
  if (schema.refersTo && typeof value === 'string') {
    collector.try(path, value, () => lookUpName(value, schema, scope, library));
  }
  if (Array.isArray(value)) {
    const items = (schema['items'] ?? {}) as OptionsSchema;
    value.forEach((item, i) => {
      checkReferences([...path, i], item, items, around);
    });
  } else if (typeof value === 'object' && value !== null) {
    const properties = (schema['properties'] ?? {}) as Record<string, OptionsSchema>;
    for (const [key, part] of Object.entries(value)) {
      checkReferences([...path, key], part, properties[key] ?? {}, around);
    }
  }
}
