import { width } from '../../text/width.ts';

/**
 * Rows of cells as lines whose columns stand one below the other, two spaces apart.
 *
 * A cell that is longer than its column may be pushes only its own line out, so that one long
 * message does not drive the last column of all others off the screen.
 *
 * @param columns of the terminal; `Infinity` aligns everything
 */
export function alignColumns(rows: readonly (readonly string[])[], columns: number): string[] {
  const cells = rows.map((row) => row.map((text) => ({ text, width: width(withoutColour(text)) })));
  const widths = (cells[0] ?? []).map((_, index) =>
    cells.reduce((widest, row) => Math.max(widest, row[index]?.width ?? 0), 0),
  );
  const longest = Math.max(...widths);
  const rest = widths.reduce((sum, one) => sum + one + 2, -2) - longest;
  const limits = widths.map((one) => (one === longest ? Math.max(columns - rest, 40) : one));
  return cells.map((row) =>
    row
      .map(({ text, width: own }, index) => {
        const target = Math.min(widths[index] as number, limits[index] as number);
        return text + ' '.repeat(Math.max(target - own, 0));
      })
      .join('  ')
      .trimEnd(),
  );
}

function withoutColour(text: string): string {
  return text.includes('\x1b') ? text.replace(colour, '') : text;
}

/** What picocolors puts around a text; the texts themselves hold no escapes any more. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const colour = /\x1b\[\d+m/g;
