import type { Extraction } from '../extraction.ts';

/** A project a line, each with what it needs to know of its form. */
export function writeNdjson(extractions: readonly Extraction[]): string {
  const lines = extractions.flatMap(({ file, forms }) =>
    forms.flatMap(({ title, layout, organisation, moneyUnit, rows }) =>
      rows
        .filter(({ kind }) => kind === 'project')
        .map(
          (row) =>
            `${JSON.stringify({ file, form: { title, layout, organisation, moneyUnit }, ...row })}\n`,
        ),
    ),
  );
  return lines.join('');
}
