/** Writes everything that follows from other files: `npm run generate`. */
import { generateBuiltinRules } from './generate-builtin-rules.ts';
import { generateConfigValidator } from './generate-config-validator.ts';
import { generateReadme } from './generate-readme.ts';
import { generateSchemas } from './generate-schemas.ts';

const { rules } = await generateBuiltinRules();
await generateReadme(rules);
await generateConfigValidator();
await generateSchemas();
