/** A worker's first message: it has loaded. What ends it from then on is the fault of a file. */
export const ready = 'ready';
