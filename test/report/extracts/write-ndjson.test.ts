import { expect, test } from 'vitest';
import { parseGrid } from '../../../src/parse/parse-grid.ts';
import { readText } from '../../../src/read/text.ts';
import { extract } from '../../../src/report/extract.ts';
import { writeNdjson } from '../../../src/report/extracts/write-ndjson.ts';
import { seeds } from '../../support/seeds.ts';

test.each(seeds)('$name has a project a line with its form', ({ name, bytes }) => {
  const extraction = extract(parseGrid(readText(bytes)), name);
  const lines = writeNdjson([extraction])
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const projects = extraction.forms.flatMap((form) =>
    form.rows
      .filter(({ kind }) => kind === 'project')
      .map((row) => ({
        file: name,
        form: {
          title: form.title,
          layout: form.layout,
          organisation: form.organisation,
          moneyUnit: form.moneyUnit,
        },
        ...row,
      })),
  );
  expect(projects.length).toBeGreaterThan(5);
  expect(lines).toEqual(projects);
});
