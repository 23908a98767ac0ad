#!/usr/bin/env node
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { loadChunk, useCodeCache } from './load-chunk.ts';

// Before anything is compiled: what was compiled under other flags is refused.
for (const flag of [
  // Most runs take a second or two, in which the optimising compiler took a fifth of all time: smaller
  // functions to compile saved 15 to 20 % of the CPU time of 1,000 files.
  '--max-inlined-bytecode-size-cumulative=150',
  // To optimise fewer functions, and later, saved a quarter of the CPU time of 100 files and of a workbook
  // of 1,000 projects. Node 22 has no such flag and takes its time anyway.
  ...(process.versions.v8.startsWith('11.') ? ['--interrupt-budget=500000'] : []),
  // A start runs a thousand patterns a few times each. To compile them once rather than for
  // interpretation first saves an eighth of its time.
  '--no-regexp-tier-up',
])
  setFlagsFromString(flag);

const cache = useCodeCache(import.meta.dirname);
process.on('exit', () => cache.keep());
loadChunk(join(import.meta.dirname, 'cli.cjs'));
