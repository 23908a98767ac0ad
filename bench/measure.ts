import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measurement {
  /** Wall clock from start to end of the process. */
  milliseconds: number;
  /** The most memory that the process and its children held, each at its own peak; 0 where the system does not say. */
  megabytes: number;
  exitCode: number | null;
}

/** Runs Node with these arguments `runs` times and takes the median of each figure. */
export async function measure(args: readonly string[], runs: number): Promise<Measurement> {
  const all: Measurement[] = [];
  for (let run = 0; run < runs; run++) all.push(await measureOnce(args));
  return {
    milliseconds: median(all.map((each) => each.milliseconds)),
    megabytes: median(all.map((each) => each.megabytes)),
    exitCode: all[0]?.exitCode ?? null,
  };
}

function measureOnce(args: readonly string[]): Promise<Measurement> {
  const peaks = new Map<number, number>();
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const watch = setInterval(() => notePeaks(child.pid as number, peaks), 25);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (exitCode) => {
      const milliseconds = performance.now() - started;
      clearInterval(watch);
      const megabytes = [...peaks.values()].reduce((sum, each) => sum + each, 0) / 1024;
      resolve({ milliseconds, megabytes, exitCode });
    });
  });
}

/** Linux keeps the high-water mark of each process, so that looking now and then misses little. */
function notePeaks(pid: number, peaks: Map<number, number>): void {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    // A process that has just ended still has a status, without the mark.
    const peak = Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0);
    peaks.set(pid, Math.max(peak, peaks.get(pid) ?? 0));
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8');
      for (const child of children.match(/\d+/g) ?? []) notePeaks(Number(child), peaks);
    }
  } catch {
    // The process ended meanwhile, or the system has no /proc.
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
