import { join } from 'node:path';
import { loadChunk, useCodeCache } from './load-chunk.ts';

// What a thread compiles itself is kept by nobody: the first thread keeps the same chunks.
useCodeCache(import.meta.dirname);
loadChunk(join(import.meta.dirname, 'worker.cjs'));
