/**
 * Rows are filled up to the width of the widest, but no further than this: a form has a dozen columns,
 * and a few stray cells far to the right must not multiply a hundred thousand rows.
 */
export const widestForm = 64;
