import { parseSync, Visitor } from 'rolldown/utils';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles.map((file) => ({ path: file.path, lines: linesOf(file.text) }));
const functions = sourceFiles.flatMap((file) => functionLines(file.path, file.text));

describe('sizes', () => {
  test('no file is over 250 lines', () => {
    expect(files.filter((file) => file.lines > 250)).toEqual([]);
  });

  test('half of the files have at most 60 lines, nine in ten at most 150', () => {
    const lines = files.map((file) => file.lines);
    expect(quantile(lines, 0.5)).toBeLessThanOrEqual(60);
    expect(quantile(lines, 0.9)).toBeLessThanOrEqual(150);
  });

  test('half of the functions have at most 10 lines, nine in ten at most 30', () => {
    expect(quantile(functions, 0.5)).toBeLessThanOrEqual(10);
    expect(quantile(functions, 0.9)).toBeLessThanOrEqual(30);
  });

  test('no folder holds more than 24 files', () => {
    const counts = new Map<string, number>();
    for (const { path } of files) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > 24)).toEqual([]);
  });
});

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

function functionLines(path: string, text: string): number[] {
  const found: number[] = [];
  const measure = ({ start, end }: { start: number; end: number }): void => {
    found.push(linesOf(text.slice(start, end)));
  };
  new Visitor({
    FunctionDeclaration: measure,
    MethodDefinition: measure,
  }).visit(parseSync(path, text).program);
  return found;
}

/** The smallest number that `share` of the numbers do not exceed. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}
