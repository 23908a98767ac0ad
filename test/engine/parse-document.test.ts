import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { parseDocument } from '../../src/engine/parse-document.ts';
import { readers } from '../../src/read/readers.ts';
import { seeds } from '../support/seeds.ts';

const parse = (content: string | Uint8Array, name = 'a.txt') =>
  parseDocument(
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
    name,
    readers,
  );

describe('parseDocument', () => {
  test.each(seeds)('$name has a tree and no problems', async ({ name, bytes }) => {
    const { root, problems } = await parse(bytes, name);
    expect(root?.children.some(({ type }) => type === 'form')).toBe(true);
    expect(problems).toEqual([]);
  });

  test('an extension that nobody knows is tried as text', async () => {
    const [seed] = seeds;
    expect((await parse(seed?.bytes ?? '', '目标表.dat')).problems).toEqual([]);
    expect((await parse(seed?.bytes ?? '', '目标表')).problems).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \r\n\t \n'],
    ['a byte-order mark', '\ufeff'],
  ])('%s is an empty document', async (_, text) => {
    expect((await parse(text)).problems).toMatchObject([{ message: '文件里没有内容' }]);
  });

  test.each([
    ['a table of another kind', '姓名\t电话\n张三\t123\n'],
    ['a letter', '各位同事：\n\n请于周五前报送材料。\n'],
  ])('%s is told, and its text is kept as unread', async (_, text) => {
    const { root, problems } = await parse(text);
    expect(problems).toMatchObject([{ message: '没有认出绩效目标表' }]);
    expect(root?.children.map(({ type }) => type)).toEqual(['unread']);
  });

  test.each([
    ['\t', 'a.txt'],
    ['\n', 'a.txt'],
    [',', 'a.csv'],
    ['|', 'a.md'],
  ])('millions of %j in %s are refused at once', async (separator, name) => {
    const { root, problems } = await parse(separator.repeat(3_000_000), name);
    expect(root).toBeNull();
    expect(problems).toMatchObject([{ message: '文件的行和单元格太多（超过 200 万）' }]);
  });

  test('the commas of a long text divide nothing', async () => {
    const { problems } = await parse('一，二,'.repeat(2_100_000));
    expect(problems).toMatchObject([{ message: '没有认出绩效目标表' }]);
  });

  test.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a program', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 32)],
    ['an archive cut short', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
  ])('%s cannot be read', async (_, bytes) => {
    const { root, problems } = await parse(bytes, 'a.txt');
    expect(root).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).not.toContain('内部出错');
  });

  test.prop([
    fc.uint8Array({ maxLength: 2000 }),
    fc.constantFrom('a.txt', 'a.csv', 'a.xlsx', 'a.pdf', 'a'),
  ])('bytes of any kind never throw and never end in a defect', async (bytes, name) => {
    const { problems } = await parse(bytes, name);
    expect(problems.filter(({ message }) => message.includes('内部出错'))).toEqual([]);
  });
});
