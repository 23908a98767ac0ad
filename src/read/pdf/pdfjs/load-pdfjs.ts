import type * as pdfjsDist from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fillPlatformGaps } from './fill-platform-gaps.ts';
import type { Channel } from './open-channel.ts';
import { withoutCanvas } from './without-canvas.ts';

export interface Pdfjs {
  api: typeof pdfjsDist;
  /** Starts the part of pdf.js that parses at the other end of a channel. */
  startWorker(channel: Channel): void;
}

/**
 * pdf.js, loaded when the first PDF is read (it takes about 100 ms).
 *
 * It runs in this thread, without a worker of its own: whoever wants the page to stay alive or the other
 * cores to help runs all of perflint in a worker. Both modules are imported by name, so that a bundler
 * finds them and nothing is fetched at run time.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load();
  return loading;
}

let loading: Promise<Pdfjs> | undefined;

async function load(): Promise<Pdfjs> {
  fillPlatformGaps();
  // pdf.js replaces Array.prototype.push on Node 20, for the whole process; everything that pushes,
  // pdf.js included, is a quarter slower with it.
  const { push } = Array.prototype;
  // Without the package @napi-rs/canvas it warns that it could not draw, on standard error.
  const { warn } = console;
  console.warn = () => {};
  try {
    const [api, { WorkerMessageHandler }] = await withoutCanvas(() =>
      Promise.all([
        import('pdfjs-dist/legacy/build/pdf.mjs'),
        import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
      ]),
    );
    return { api, startWorker: (channel) => WorkerMessageHandler.initializeFromPort(channel) };
  } finally {
    console.warn = warn;
    Reflect.set(Array.prototype, 'push', push);
  }
}
