import type { Row } from '../../../grid/grid.ts';
import type { Source } from '../../../text/source.ts';

/** What a person has to know of these rows, one sentence; `undefined` when there is nothing to say. */
export type RowsWarning = (source: Source, rows: readonly Row[]) => string | undefined;
