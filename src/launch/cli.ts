#!/usr/bin/env node
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { loadChunk, useCodeCache } from './load-chunk.ts';

// Most runs take a second or two, in which the optimising compiler took a fifth of all time: smaller
// functions to compile saved 15 to 20 % of the CPU time of 1,000 files. Before anything is compiled:
// what was compiled under other flags is refused.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');

const cache = useCodeCache(import.meta.dirname);
process.on('exit', () => cache.keep());
loadChunk(join(import.meta.dirname, 'cli.cjs'));
