import type { ValidateFunction } from 'ajv';
import { checkSchema } from '../../yaml/check-schema.ts';
import type { Fault } from '../../yaml/fault.ts';
import { faultAt } from '../../yaml/fault-at.ts';
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import { examplesOf } from '../examples/examples-of.ts';
import { testExample } from '../examples/test-example.ts';
import type { ActiveRule, Library, RuleDefinition } from '../rule.ts';
import { ruleOf } from '../rule-of.ts';
import { checkNames } from './check-names.ts';
import type { Examples, RuleText } from './rule-text.ts';

/** A rule, or what is wrong in its file. */
export type LoadedRule = { definition: RuleDefinition; examples: Examples } | { faults: Fault[] };

/**
 * Reads one rule file.
 *
 * @param id what its path says it is
 * @param testsExamples whether an example that the rule does not bear out is a fault
 */
export function loadRule(
  file: YamlFile,
  id: string,
  validate: ValidateFunction,
  library: Library,
  testsExamples = true,
): LoadedRule {
  if (file.faults.length > 0) return { faults: file.faults };
  const shape = checkSchema(file, validate);
  if (shape.length > 0) return { faults: shape };
  const text = file.value as RuleText;
  const faults = [...checkId(file, text, id), ...checkNames(file, text, library)];
  if (faults.length > 0) return { faults };
  const { examples, ...said } = text;
  const definition: RuleDefinition = { preset: 'recommended', ...said, id };
  const wrong = testsExamples ? checkExamples(file, definition, examples, library) : [];
  wrong.push(...checkSkipped(file, definition, examples));
  return wrong.length > 0 ? { faults: wrong } : { definition, examples };
}

function checkId(file: YamlFile, text: RuleText, id: string): Fault[] {
  if (text.id === undefined || text.id === id) return [];
  const how = `改成“${id}”，或删去这一行，或移动文件`;
  return [faultAt(file.source, file.spanOf(['id']), `规则编号“${text.id}”与文件的路径不符`, how)];
}

function checkExamples(
  file: YamlFile,
  definition: RuleDefinition,
  examples: Examples,
  library: Library,
): Fault[] {
  const rule = ruleOf(definition, library);
  const active: ActiveRule[] = [{ rule, severity: rule.severity, options: {} }];
  return examplesOf(examples).flatMap(({ example, path }) =>
    testExample(active, example).map((message) =>
      faultAt(
        file.source,
        file.spanOf(['examples', ...path]),
        `示例不符：${message}`,
        '改示例，或改规则',
      ),
    ),
  );
}

function checkSkipped(
  file: YamlFile,
  { when }: RuleDefinition,
  { skipped = [] }: Examples,
): Fault[] {
  if (when === undefined || skipped.length > 0) return [];
  const message = '规则有条件（when），却没有一个不检查的示例';
  const how = '在 examples 下补上 skipped: [条件不成立的示例]';
  return [faultAt(file.source, file.spanOf(['examples'], true), message, how)];
}
