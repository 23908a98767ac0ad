import type { Output } from '../io.ts';

/** A line that tells how far a long run is. */
export interface Progress {
  update: (done: number) => void;
  /** Takes the line away. */
  clear: () => void;
}

/** Shows nothing within the first second, and nothing at all where nobody watches. */
export function showProgress(output: Output, total: number): Progress {
  const started = Date.now();
  let shown = 0;
  return {
    update(done) {
      const now = Date.now();
      if (!output.isTerminal || now - started < firstAfter || now - shown < nextAfter) return;
      shown = now;
      output.write(`\r正在检查：${done}/${total} 个文件`);
    },
    clear() {
      if (shown > 0) output.write('\r\x1b[K');
    },
  };
}

/** In milliseconds. */
const firstAfter = 1000;
const nextAfter = 100;
