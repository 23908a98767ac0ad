/** A table: the lines above it, and its rows, the headings first. */
export interface PrintedForm {
  preamble: string[];
  rows: string[][];
}

/** A seed file with tab-separated rows. */
export function readForm(path: string): PrintedForm;

/** Records as the table they were read from, in tidy punctuation. */
export function readLabelledForm(path: string): PrintedForm;
