import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/engine/input/find-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const files = {
  '目标表(1).txt': '',
  '[终稿]目标表.txt': '',
  'a{1,2}.txt': '',
  '2024/乙.txt': '',
  '2024/甲.TXT': '',
  '2024/说明.pdf': '',
  '2024/~$甲.txt': '',
  '2024/.隐藏.txt': '',
  '2024/node_modules/x.txt': '',
  '2024/下级/丙.csv': '',
  '空/x.doc': '',
};

async function find(given: string[], folder = temporaryFolder(files)) {
  const found = await findFiles(given, folder, ['.txt', '.csv']);
  return found.map((one) =>
    'problem' in one ? `${one.filePath}: ${one.problem.message}` : one.filePath,
  );
}

describe('findFiles', () => {
  test.each(['目标表(1).txt', '[终稿]目标表.txt', 'a{1,2}.txt'])(
    '%s is taken literally',
    async (name) => {
      expect(await find([name])).toEqual([name]);
    },
  );

  test('folders are searched for known extensions in any case, sorted, without lock files', async () => {
    const inFolder = ['2024/下级/丙.csv', '2024/乙.txt', '2024/甲.TXT'];
    expect(await find(['2024'])).toEqual(inFolder);
    expect(await find(['2024/'])).toEqual(inFolder);
    expect(await find(['./2024'])).toEqual(inFolder);
    const folder = temporaryFolder(files);
    expect(await find([join(folder, '2024')], folder)).toEqual(
      inFolder.map((name) => join(folder, name)),
    );
  });

  test('a named file is checked whatever its extension', async () => {
    expect(await find(['2024/说明.pdf', '2024/~$甲.txt'])).toEqual([
      '2024/说明.pdf',
      '2024/~$甲.txt',
    ]);
  });

  test('patterns', async () => {
    expect(await find(['**/乙*'])).toEqual(['2024/乙.txt']);
    expect(await find(['2024/*.{txt,pdf}'])).toEqual([
      '2024/乙.txt',
      '2024/甲.TXT',
      '2024/说明.pdf',
    ]);
    expect(await find(['*[()]*.txt'])).toEqual(['目标表(1).txt']);
  });

  test('each file once, in the order given', async () => {
    expect(await find(['2024/甲.TXT', '2024', './2024/乙.txt', '**/丙.csv'])).toEqual([
      '2024/甲.TXT',
      '2024/下级/丙.csv',
      '2024/乙.txt',
    ]);
  });

  test('what leads nowhere says why, and what was meant', async () => {
    const folder = temporaryFolder(files);
    const found = await findFiles(['目标表(2).txt', '空', '**/*.xyz', '没有/a.txt'], folder, [
      '.txt',
      '.csv',
    ]);
    expect(found).toEqual([
      {
        filePath: '目标表(2).txt',
        problem: { message: '文件不存在', how: '是不是“目标表(1).txt”？' },
      },
      {
        filePath: '空',
        problem: {
          message: '文件夹里没有可以检查的文件',
          how: '确认文件夹里有扩展名为 .txt、.csv 的文件',
        },
      },
      { filePath: '**/*.xyz', problem: { message: '文件不存在', how: '核对文件名和所在的文件夹' } },
      {
        filePath: '没有/a.txt',
        problem: { message: '文件不存在', how: '核对文件名和所在的文件夹' },
      },
    ]);
  });

  test('links that lead in circles are not followed', async () => {
    const folder = temporaryFolder({ 'a/x.txt': '' });
    symlinkSync(folder, join(folder, 'a/again'));
    expect(await find(['.'], folder)).toEqual(['a/x.txt']);
  });

  test('names that no file can have are no crash', async () => {
    expect(await find(['\0', 'x'.repeat(5000)])).toHaveLength(2);
  });
});
