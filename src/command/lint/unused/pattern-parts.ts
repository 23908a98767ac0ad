import type { ConfigText } from '../../../config/config.ts';
import { makeMatcher } from '../../../config/make-matcher.ts';
import type { ConfigUse } from './config-use.ts';
import type { Part } from './part.ts';

/** The patterns for files in `files`, `ignores` and `overrides` of one file of a configuration. */
export function patternParts(file: string, said: ConfigText, use: ConfigUse): Part[] {
  const { found, checked } = use;
  const overrides = said.overrides ?? [];
  return [
    ...eachPattern(file, ['files'], said.files, found),
    ...eachPattern(file, ['ignores'], said.ignores, found),
    ...overrides.flatMap(({ files }, index) => {
      const path = ['overrides', index, 'files'];
      const parts = eachPattern(file, path, files, checked);
      const isUsed = parts.some((part) => part.isUsed);
      return [whole(file, path, isUsed), ...(isUsed ? parts : [])];
    }),
  ];
}

function eachPattern(
  file: string,
  path: (string | number)[],
  patterns: readonly string[] | null = [],
  names: readonly string[],
): Part[] {
  return (patterns ?? []).map((pattern, index) => {
    const matches = makeMatcher([pattern.replace(/^!/, '')]);
    return {
      file,
      path: [...path, index],
      isKey: false,
      isUsed: names.some(matches),
      message: `“${pattern}”没有对上任何文件`,
      how: '核对写法和所在的文件夹；用不到就删去',
    };
  });
}

function whole(file: string, path: (string | number)[], isUsed: boolean): Part {
  const message = '这一段设置没有对上任何文件';
  return { file, path, isKey: false, isUsed, message, how: '核对 files；用不到就整段删去' };
}
