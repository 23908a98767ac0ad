/** Writes everything that follows from other files: `npm run generate`. */
import { BrokenRules } from './broken-rules.ts';
import { generateBuiltinRules } from './generate-builtin-rules.ts';
import { generateConfigValidator } from './generate-config-validator.ts';
import { generateReadme } from './generate-readme.ts';
import { generateRuleGuide } from './generate-rule-guide.ts';
import { generateRulePages } from './generate-rule-pages.ts';
import { generateSchemas } from './generate-schemas.ts';

try {
  await generate();
} catch (error) {
  if (!(error instanceof BrokenRules)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function generate(): Promise<void> {
  const pack = await generateBuiltinRules();
  await generateReadme(pack.rules);
  await generateRulePages(pack);
  await generateRuleGuide(pack);
  await generateConfigValidator();
  await generateSchemas(pack);
}
