/** Writes everything that follows from other files: `npm run generate`. */
import { generateBuiltinRules } from './generate-builtin-rules.ts';

await generateBuiltinRules();
