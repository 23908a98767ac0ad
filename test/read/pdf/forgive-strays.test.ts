import { expect, test } from 'vitest';
import { forgiveStrays } from '../../../src/read/pdf/pdfjs/forgive-strays.ts';

test('promises that pdf.js forgets are forgiven, and only those', async () => {
  const before = listeners();
  await forgiveStrays(async () => {
    const added = listeners().find((listener) => !before.includes(listener));
    const stray = Object.assign(new Error('Bad XRef entry'), { name: 'XRefEntryException' });
    expect(() => added?.(stray, Promise.resolve())).not.toThrow();
    expect(() => added?.(new TypeError('ours'), Promise.resolve())).toThrow('ours');
  });
  expect(listeners()).toEqual(before);
});

test('several documents at once share one listener', async () => {
  const before = listeners().length;
  const count = async (): Promise<number> => listeners().length - before;
  const counts = await Promise.all([forgiveStrays(count), forgiveStrays(count)]);
  expect(counts).toEqual([1, 1]);
  expect(listeners().length).toBe(before);
});

test('an error of the work comes through', async () => {
  const before = listeners().length;
  await expect(forgiveStrays(() => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
  expect(listeners().length).toBe(before);
});

function listeners(): NodeJS.UnhandledRejectionListener[] {
  return process.listeners('unhandledRejection');
}
