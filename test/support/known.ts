import type { Known } from '../../src/config/known.ts';
import { assemble } from '../../src/plugin/assemble.ts';
import type { Plugin } from '../../src/plugin/plugin.ts';
import type { RuleDefinition } from '../../src/rule/rule.ts';

/** A plugin with three rules, one of them strict and with an option: configurations need little more. */
export function knownRules(): Known {
  const plugin: Plugin = {
    name: 'test',
    rules: [
      definition('target/no-empty', {}),
      definition('level/no-unknown', { severity: 'warning' }),
      definition('goal/no-short', {
        severity: 'warning',
        preset: 'strict',
        options: { least: { type: 'integer', minimum: 1, default: 20, description: '最少字数' } },
      }),
    ],
    lexicons: [{ name: 'placeholders', title: '占位词', words: ['无', '待定'] }],
    bases: [{ key: '88号', title: '财预〔2015〕88号', demand: '指标值应清晰' }],
    presets: { guangdong: { rules: { 'goal/no-short': ['error', { least: 50 }] } } },
  };
  return { plugins: [plugin], rules: assemble([plugin]) };
}

function definition(id: string, given: Partial<RuleDefinition>): RuleDefinition {
  return {
    id,
    title: id,
    severity: 'error',
    preset: 'recommended',
    basis: '88号',
    select: 'target',
    must: 'be-filled',
    message: '没有填写',
    why: '理由',
    how: '改法',
    ...given,
  };
}
