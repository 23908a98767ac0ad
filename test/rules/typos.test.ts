import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { verbs } from '../../src/check/verbs.ts';
import { joinParts } from '../../src/rule/load/join-parts.ts';
import { loadPack } from '../../src/rule/load/load-pack.ts';
import { loadRule } from '../../src/rule/load/load-rule.ts';
import { ruleSchema } from '../../src/rule/load/rule-schema.ts';
import { makeLibrary } from '../../src/rule/make-library.ts';
import { Source } from '../../src/text/source.ts';
import type { Fault } from '../../src/yaml/fault.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { bareBase, builtinPack, ruleFiles } from './rule-files.ts';
import { type Typo, typosOf } from './typos.ts';

const validate = new Ajv({ allErrors: true, verbose: true, strict: false }).compile(
  ruleSchema(verbs),
);
const library = makeLibrary(joinParts(bareBase, builtinPack));
const isRule = (path: string) => builtinPack.rules.some(({ id }) => path === `${id}.yaml`);

/** Whether a fault stands at the misspelt word. */
function isAt(typo: Typo, { line, column }: Fault): boolean {
  const at = new Source(typo.text).pointAt(typo.start);
  const width = typo.end - typo.start;
  // A compared word is reported with its quotes.
  return line === at.line && column >= at.column - 1 && column <= at.column + width;
}

function missed(typos: readonly Typo[], faultsOf: (text: string) => readonly Fault[]): string[] {
  return typos
    .map((typo) => ({ typo, faults: faultsOf(typo.text) }))
    .filter(({ typo, faults }) => !faults.some((fault) => isAt(typo, fault)))
    .map(({ typo, faults }) => {
      const { line, column } = new Source(typo.text).pointAt(typo.start);
      return `${line}:${column} ${typo.word}: ${faults.map((fault) => `${fault.line}:${fault.column} ${fault.message}`)}`;
    });
}

describe('a misspelt name is found where it stands', () => {
  const rules = ruleFiles.filter(({ path }) => isRule(path));

  test.each(rules.map(({ path, text }) => [path, text] as const))('%s', (path, text) => {
    const id = path.replace('.yaml', '');
    const faultsOf = (wrong: string) => {
      const loaded = loadRule(parseYaml(wrong), id, validate, library);
      return 'faults' in loaded ? loaded.faults : [];
    };
    expect(missed(typosOf(text), faultsOf)).toEqual([]);
  });

  test('in several hundred ways', () => {
    const count = rules.flatMap(({ text }) => typosOf(text)).length;
    expect(count).toBeGreaterThan(300);
  });

  test('conditions.yaml', () => {
    const text = ruleFiles.find(({ path }) => path === 'conditions.yaml')?.text ?? '';
    // Each misspelling loads the pack anew: only the word lists that conditions name.
    const isNeeded = (path: string) => {
      const [, lexicon] = /^lexicons\/(.+)\.yaml$/.exec(path) ?? [];
      return lexicon === undefined || text.includes(`'${lexicon}'`);
    };
    const others = ruleFiles.filter(
      ({ path }) => !isRule(path) && path !== 'conditions.yaml' && isNeeded(path),
    );
    const names = text.match(/^\w+(?=:)/gm) ?? [];
    const typos = typosOf(text).filter(
      ({ start }) => !names.some((name) => text.startsWith(`${name}:`, start)),
    );
    expect(typos.length).toBeGreaterThan(10);
    const faultsOf = (wrong: string) =>
      loadPack([...others, { path: 'conditions.yaml', text: wrong }], bareBase).faults.get(
        'conditions.yaml',
      ) ?? [];
    expect(missed(typos, faultsOf)).toEqual([]);
  }, 90_000);
});
