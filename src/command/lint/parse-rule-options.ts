import type { ConfigText, Layer } from '../../config/config.ts';
import type { Known } from '../../config/known.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The layers that `--rule 'id: level'` stand for.
 *
 * @throws {UsageError} for what a configuration file would not be allowed to say either
 */
export async function parseRuleOptions(texts: readonly string[], known: Known): Promise<Layer[]> {
  if (texts.length === 0) return [];
  const { parseYaml } = await import('../../yaml/parse-yaml.ts');
  const { checkNames } = await import('../../config/load/check-names.ts');
  const { checkShape } = await import('../../config/load/check-shape.ts');
  const layers: Layer[] = [];
  for (const text of texts) {
    const yaml = parseYaml(`rules: {${text}}`);
    const shape = checkShape(yaml);
    const [fault] = shape.length > 0 ? shape : await checkNames(yaml, known);
    if (fault) throw new UsageError(`“--rule ${text}”：${fault.message}，${fault.how}`);
    layers.push({ from: '--rule', files: null, rules: (yaml.value as ConfigText).rules ?? {} });
  }
  return layers;
}
