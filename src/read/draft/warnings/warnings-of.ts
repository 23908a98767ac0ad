import type { Row } from '../../../grid/grid.ts';
import type { Source } from '../../../text/source.ts';
import { hashes } from './hashes.ts';
import { hiddenColumns } from './hidden-columns.ts';
import { hiddenRows } from './hidden-rows.ts';
import { pictures } from './pictures.ts';

/** Everything that a person has to know of these rows, and does not see in them. */
export function warningsOf(source: Source, rows: readonly Row[]): string[] {
  return [hiddenRows, hiddenColumns, hashes, pictures]
    .map((warning) => warning(source, rows))
    .filter((warning) => warning !== undefined);
}
