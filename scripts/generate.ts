/** Writes everything that follows from other files: `npm run generate`. */
import { generateBuiltinRules } from './generate-builtin-rules.ts';
import { generateConfigValidator } from './generate-config-validator.ts';
import { generateReadme } from './generate-readme.ts';
import { generateRuleGuide } from './generate-rule-guide.ts';
import { generateRulePages } from './generate-rule-pages.ts';
import { generateSchemas } from './generate-schemas.ts';

const pack = await generateBuiltinRules();
await generateReadme(pack.rules);
await generateRulePages(pack);
await generateRuleGuide(pack);
await generateConfigValidator();
await generateSchemas();
