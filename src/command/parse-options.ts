import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearestWord } from '../text/nearest-word.ts';
import { UsageError } from './usage-error.ts';

export type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/**
 * The options and paths of a command.
 *
 * @throws {UsageError} for an unknown option, or one without the value it needs
 */
export function parseOptions<T extends OptionsConfig>(args: string[], options: T) {
  const { tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(token, options);
  }
  return parseArgs({ args, options, allowPositionals: true });
}

type Token = Extract<
  ReturnType<typeof parseArgs<{ strict: false; tokens: true }>>['tokens'][number],
  { kind: 'option' }
>;

function checkOption({ name, rawName, value, inlineValue }: Token, options: OptionsConfig): void {
  const option = options[name];
  if (!option) throw new UsageError(unknownOption(rawName, name, options));
  if (option.type === 'boolean' && value !== undefined) {
    throw new UsageError(`选项“${rawName}”后面不带值，去掉“=${value}”`);
  }
  const looksLikeOption = !inlineValue && value !== undefined && /^-./.test(value);
  if (option.type === 'string' && (value === undefined || looksLikeOption)) {
    throw new UsageError(`选项“${rawName}”后面要写它的值，用 perflint --help 查看用法`);
  }
}

function unknownOption(rawName: string, name: string, options: OptionsConfig): string {
  const nearest = nearestWord(name, [...Object.keys(options), 'help', 'version']);
  const how = nearest === undefined ? '用 perflint --help 查看全部选项' : `是不是“--${nearest}”？`;
  return `没有选项“${rawName}”，${how}`;
}
