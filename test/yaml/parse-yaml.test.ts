import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

describe('parseYaml', () => {
  test('gives the value, and the place of each part', () => {
    const text = 'rules:\n  a/b: [error, {max: 3}]\n  c: off\n';
    const file = parseYaml(text);
    expect(file.faults).toEqual([]);
    expect(file.value).toEqual({ rules: { 'a/b': ['error', { max: 3 }], c: 'off' } });
    const at = (path: (string | number)[], isKey = false) => {
      const { start, end } = file.spanOf(path, isKey);
      return text.slice(start, end);
    };
    expect(at(['rules', 'a/b', 1, 'max'])).toBe('3');
    expect(at(['rules', 'a/b', 1, 'max'], true)).toBe('max');
    expect(at(['rules', 'a/b'], true)).toBe('a/b');
    expect(at(['rules', 'c'])).toBe('off');
    expect(at(['rules', 'c', 'nothing'])).toBe('off');
  });

  test.each([
    ['rules:\n\ta: b\n', 2, '用了制表符缩进'],
    ['a: 1\na: 2\n', 2, '同一项写了两次'],
    ['message: 这里: 那里\n', 1, '一行里出现了两个“: ”'],
    ['a: "没有结束\n', 2, '缺少引号、括号或冒号'],
    ['a: [1, 2\n', 2, '缩进不对，或括号没有成对'],
    ['a: 1\n b: 2\n', 1, '一行里出现了两个“: ”'],
    ['rules\n  a: b\n', 1, '这一行没有冒号'],
    ['a: 1\n---\nb: 2\n', 2, '文件里有一行“---”，后面又是一份'],
    ['a: @b\n', 1, '值的开头是 YAML 的专用符号'],
    ['a: *b\n', 1, '* 在 YAML 里另有用处'],
    ['ignores:\n  - *旧版*\n', 2, '* 在 YAML 里另有用处'],
    ['a: %b\n', 1, '值的开头是 YAML 的专用符号'],
  ])('%j: line %i, %s', (text, line, message) => {
    const { faults, value } = parseYaml(text);
    expect(value).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line, message });
    expect(faults[0]?.frame).toContain('^');
  });

  test('aliases that grow without bound are refused at once', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let index = 1; index < 12; index++) {
      const before = String.fromCodePoint(96 + index);
      const own = String.fromCodePoint(97 + index);
      lines.push(`${own}: &${own} [${Array(10).fill(`*${before}`).join(', ')}]`);
    }
    const { faults } = parseYaml(lines.join('\n'));
    expect(faults[0]?.message).toBe('别名用得太多，展开后过大');
  });

  test('nesting deeper than the stack is a fault', () => {
    const { faults } = parseYaml(`a: ${'['.repeat(20_000)}`);
    expect(faults).toHaveLength(1);
  });

  test('__proto__ is a key like any other', () => {
    const { value } = parseYaml('__proto__: {polluted: 1}\n');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('an empty file is null', () => {
    expect(parseYaml('').value).toBeNull();
    expect(parseYaml('# nothing but words\n').value).toBeNull();
  });
});
