import { Source } from '../../text/source.ts';
import type { Fault } from '../../yaml/fault.ts';
import { joinParts } from '../load/join-parts.ts';
import { type LoadOptions, loadPack, type PackFile } from '../load/load-pack.ts';
import { readRuleYaml } from '../load/read-rule-yaml.ts';
import { type LibraryParts, makeLibrary } from '../make-library.ts';
import type { Library, RuleDefinition } from '../rule.ts';
import { ruleOf } from '../rule-of.ts';
import { examplesOf } from './examples-of.ts';
import { type Example, testExample } from './test-example.ts';
import { type MutantResult, testMutants } from './test-mutants.ts';

/** What came of testing a folder of rules. */
export interface RuleTests {
  rules: RuleTest[];
  /** What is wrong with files, apart from examples, by path. */
  faults: ReadonlyMap<string, readonly Fault[]>;
}

/** What came of testing one rule. */
export interface RuleTest {
  id: string;
  /** Of its file in the folder. */
  path: string;
  examples: ExampleResult[];
  /** Only where they were asked for and the examples are borne out. */
  mutants: MutantResult[];
}

export interface ExampleResult {
  kind: Example['kind'];
  text: string;
  line: number;
  /** What is wrong, in plain Chinese; nothing where the example is borne out. */
  faults: string[];
}

/**
 * Runs the examples of every rule in a folder.
 *
 * @param base what the rules may refer to besides their own words
 * @param mutates whether to try which changes to the rules no example would notice
 * @param before the other rules and presets that there are: what presets of the folder may name
 */
export function testRules(
  files: readonly PackFile[],
  base: LibraryParts,
  mutates = false,
  before: Pick<LoadOptions, 'rules' | 'presets'> = {},
): RuleTests {
  const pack = loadPack(files, base, { ...before, mayRepeat: true, testsExamples: false });
  const library = makeLibrary(joinParts(base, pack));
  const rules = pack.rules.map((definition) => {
    const file = files.find(({ path }) => path.replace(/\.ya?ml$/, '') === definition.id);
    const examples = pack.examples.get(definition.id);
    if (!file || !examples) throw new Error(`rule without a file: ${definition.id}`);
    const all = examplesOf(examples);
    const results = testExamples(definition, all, file.text, library);
    const isSound = results.every(({ faults }) => faults.length === 0);
    const mutants =
      mutates && isSound
        ? testMutants(
            definition,
            all.map(({ example }) => example),
            library,
          )
        : [];
    return { id: definition.id, path: file.path, examples: results, mutants };
  });
  return { rules, faults: pack.faults };
}

function testExamples(
  definition: RuleDefinition,
  examples: ReturnType<typeof examplesOf>,
  text: string,
  library: Library,
): ExampleResult[] {
  const rule = ruleOf(definition, library);
  const active = [{ rule, severity: rule.severity, options: {} }];
  const file = readRuleYaml(text);
  const source = new Source(text);
  return examples.map(({ example, path }) => ({
    kind: example.kind,
    text: example.text,
    line: source.pointAt(file.spanOf(['examples', ...path]).start).line,
    faults: testExample(active, example),
  }));
}
