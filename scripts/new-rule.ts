/** `npm run new-rule target/no-xyz`: writes the file of a new rule with its first examples. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { nextSteps } from './new-rule/next-steps.ts';
import { ruleTemplate } from './new-rule/rule-template.ts';

const [id = ''] = process.argv.slice(2);
const file = `rules/${id}.yaml`;
if (!/^[a-z][a-z0-9-]*\/no-[a-z0-9-]+$/.test(id)) {
  refuse('Say which rule: npm run new-rule SUBJECT/no-FAULT, such as target/no-empty');
} else if (existsSync(file)) {
  refuse(`${file} exists already`);
} else {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, ruleTemplate);
  console.log(nextSteps(id));
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
