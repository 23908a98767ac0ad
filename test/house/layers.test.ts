import { describe, expect, test } from 'vitest';
import { roomOf, type SourceFile, sourceFiles } from './source-files.ts';

/** From the ground up: a room may import from itself and from those before it. */
const rooms = [
  'text',
  'yaml',
  'glossary',
  'tree',
  'grid',
  'read',
  'grammar',
  'layout',
  'parse',
  'check',
  'rule',
  'submission',
  'report',
  'plugin',
  'config',
  'engine',
  'command',
  'index.ts',
  'cli.ts',
  'launch',
];

/** Data that the generator writes; whoever needs it may read it. */
const generated = 'generated';

/** What a target and a name say are fields of the tree; their types stand beside the grammar that reads them. */
const meanings = ['src/grammar/measure-types.ts', 'src/grammar/name-meaning.ts'];

/** From text/ to report/ everything runs in a browser as well. */
const lastBrowserRoom = rooms.indexOf('report');

describe('layers', () => {
  test('every room has its place', () => {
    const unknown = sourceFiles.filter((file) => rooms.indexOf(file.room) === -1);
    expect(unknown.map((file) => file.path)).toEqual([]);
    expect(sourceFiles.length).toBeGreaterThan(50);
  });

  test('rooms import only from the rooms before them', () => {
    expect(sourceFiles.flatMap(climbs)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(cycles(sourceFiles)).toEqual([]);
  });

  test('no barrels inside the house', () => {
    const barrels = sourceFiles.filter((file) => file.path.endsWith('/index.ts'));
    expect(barrels.map((file) => file.path)).toEqual(['src/index.ts']);
  });

  test('text to report run in a browser', () => {
    const bound = sourceFiles.filter(
      (file) => rooms.indexOf(file.room) <= lastBrowserRoom && file.imports.some(isNodeOnly),
    );
    expect(bound.map((file) => file.path)).toEqual([]);
  });
});

/** Imports of one file that lead to a room after its own; types of the tree may be named anywhere. */
function climbs(file: SourceFile): string[] {
  const own = rooms.indexOf(file.room);
  return file.imports
    .filter(({ target, isType }) => {
      if (!target.startsWith('src/')) return false;
      const room = roomOf(target);
      if (room === generated) return false;
      if (isType && (room === 'tree' || meanings.includes(target))) return false;
      return rooms.indexOf(room) > own;
    })
    .map(({ target }) => `${file.path} → ${target}`);
}

function isNodeOnly({ target, isType }: { target: string; isType: boolean }): boolean {
  return !isType && target.startsWith('node:');
}

/** Rings of imports that are there when the program runs, each as `a → b → a`. */
function cycles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const rings: string[] = [];
  const walk = (path: string, trail: string[]): void => {
    if (trail.includes(path)) rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const { target, isType } of byPath.get(path)?.imports ?? []) {
      if (!isType) walk(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return rings;
}
