/**
 * Does work during which promises may fail that nobody waits for. pdf.js fetches the pages of a document
 * ahead and forgets those that it does not come to; where one of them is broken, Node would end the
 * whole program, and a browser complain. Only what pdf.js throws is forgiven.
 */
export async function forgiveStrays<Result>(work: () => Promise<Result>): Promise<Result> {
  if (works++ === 0) listen();
  try {
    return await work();
  } finally {
    // Rejections are reported once nothing else is waiting to be done.
    await new Promise((resolve) => setTimeout(resolve));
    if (--works === 0) stopListening();
  }
}

let works = 0;

function listen(): void {
  platform.process?.on?.('unhandledRejection', forgiveInNode);
  platform.addEventListener?.('unhandledrejection', forgiveInBrowser);
}

function stopListening(): void {
  platform.process?.off?.('unhandledRejection', forgiveInNode);
  platform.removeEventListener?.('unhandledrejection', forgiveInBrowser);
}

/** Whoever listens answers for all of them: what is not forgiven is thrown on. */
function forgiveInNode(reason: unknown): void {
  if (!isOfPdfjs(reason)) throw reason;
}

function forgiveInBrowser(event: StrayEvent): void {
  if (isOfPdfjs(event.reason)) event.preventDefault();
}

/** Errors of pdf.js bear names like XRefEntryException and FormatError. */
function isOfPdfjs(reason: unknown): boolean {
  return reason instanceof Error && /Exception$|^FormatError$/.test(reason.name);
}

interface StrayEvent {
  reason: unknown;
  preventDefault(): void;
}

/** What Node and browsers offer to hear of rejections that nobody handles; neither has both. */
const platform: {
  process?: {
    on?(event: string, listener: (reason: unknown) => void): void;
    off?(event: string, listener: (reason: unknown) => void): void;
  };
  addEventListener?(event: string, listener: (event: StrayEvent) => void): void;
  removeEventListener?(event: string, listener: (event: StrayEvent) => void): void;
} = globalThis;
