import { readFile, writeFile } from 'node:fs/promises';
import { verbs } from '../src/check/verbs.ts';
import { expressionFunctions } from '../src/rule/expression/expression-functions.ts';
import type { Pack } from '../src/rule/load/load-pack.ts';
import { makeLibrary } from '../src/rule/make-library.ts';
import { factLines } from './guide/fact-lines.ts';
import { functionLines } from './guide/function-lines.ts';
import { keyLines } from './guide/key-lines.ts';
import { verbLines } from './guide/verb-lines.ts';
import { escapeMarkdown } from './markdown/escape-markdown.ts';
import { fillMarks } from './markdown/fill-marks.ts';
import { table } from './markdown/table.ts';

/** Writes into docs/编写规则.md, between its marks, what follows from the code and from rules/. */
export async function generateRuleGuide(pack: Pack): Promise<void> {
  const library = makeLibrary({ ...pack, verbs, functions: expressionFunctions });
  const parts = {
    keys: keyLines(),
    verbs: verbLines(verbs, pack.rules),
    functions: functionLines(expressionFunctions),
    facts: factLines(library, pack.conditions),
    bases: table(
      ['键', '文件', '要求'],
      pack.bases.map(({ key, title, demand }) => [key, title, demand].map(escapeMarkdown)),
    ),
    lexicons: table(
      ['词表', '说明', '词数'],
      pack.lexicons.map(({ name, title, words }) => [
        `[\`${name}\`](../rules/lexicons/${name}.yaml)`,
        escapeMarkdown(title),
        String(words.length),
      ]),
    ),
  };
  let page = await readFile(file, 'utf8');
  for (const [name, lines] of Object.entries(parts)) page = fillMarks(page, name, lines);
  await writeFile(file, page);
}

const file = 'docs/编写规则.md';
