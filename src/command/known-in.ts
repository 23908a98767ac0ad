import { join } from 'node:path';
import type { Known } from '../config/known.ts';
import type { Configs } from '../config/open-configs.ts';

/** What there is for a file in this folder: perflint, and the plugins of the configuration that holds there. */
export async function knownIn(configs: Configs, folder: string): Promise<Known> {
  return (await configs.of(join(folder, 'any'))).known;
}
