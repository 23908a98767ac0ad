import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fastGlob from 'fast-glob';
import { expect, test } from 'vitest';

const pages = fastGlob.sync(['*.md', 'docs/**/*.md', 'seeds/*.md']);

test('links between pages lead to files', () => {
  const links = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(link)].map(([, target = '']) => ({
      page,
      path: decodeURI(target.replace(/#.*/, '')),
    })),
  );
  const dead = links.filter(({ page, path }) => !existsSync(join(dirname(page), path)));
  expect(dead).toEqual([]);
  expect(links.length).toBeGreaterThan(pages.length);
});

/** `[text](path)`, not to the outside. */
const link = /\]\((?!https?:|#)([^)\s]+)\)/g;
