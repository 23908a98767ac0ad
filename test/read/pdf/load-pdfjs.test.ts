import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chineseCMapData } from '../../../src/generated/chinese-cmap-data.ts';
import { fillPlatformGaps } from '../../../src/read/pdf/pdfjs/fill-platform-gaps.ts';
import { loadPdfjs } from '../../../src/read/pdf/pdfjs/load-pdfjs.ts';
import { makePdf, show } from './make-pdf.ts';
import { readPdf } from './read-pdf.ts';

describe('loading pdf.js', () => {
  test('leaves Array.prototype.push and console.warn as they were', async () => {
    const { warn } = console;
    const { push } = Array.prototype;
    await loadPdfjs();
    expect(console.warn).toBe(warn);
    expect(Array.prototype.push).toBe(push);
    expect(push.toString()).toContain('[native code]');
  });

  test('leaves the package for drawing where it is', async () => {
    const { getBuiltinModule } = process;
    await loadPdfjs();
    expect(process.getBuiltinModule).toBe(getBuiltinModule);
    // With the package, pdf.js would have put its Path2D here.
    expect(Reflect.get(globalThis, 'Path2D')).toBeUndefined();
  });

  test('happens once', () => {
    expect(loadPdfjs()).toBe(loadPdfjs());
  });
});

describe('what Node 20 lacks', () => {
  test('is there once the gaps are filled', async () => {
    fillPlatformGaps();
    const withResolvers: () => Resolvers = Reflect.get(Promise, 'withResolvers');
    const { promise, resolve } = withResolvers.call(Promise);
    resolve(7);
    expect(await promise).toBe(7);
    const transfer: () => ArrayBuffer = Reflect.get(ArrayBuffer.prototype, 'transfer');
    expect([...new Uint8Array(transfer.call(Uint8Array.of(1, 2).buffer))]).toEqual([1, 2]);
  });
});

interface Resolvers {
  promise: Promise<number>;
  resolve(value: number): void;
}

describe('character maps', () => {
  test('are those of the installed package', () => {
    const folder = 'node_modules/pdfjs-dist/cmaps';
    const names = readdirSync(folder).filter(
      (name) => /GB/.test(name) && !/Adobe-GB1-\d/.test(name),
    );
    expect(Object.keys(chineseCMapData).sort()).toEqual(names.sort());
    for (const name of names) {
      expect(chineseCMapData[name]).toBe(readFileSync(`${folder}/${name}`).toString('base64'));
    }
  });

  test('make text of a font that is there by name alone', async () => {
    const { source } = await readPdf(makePdf([{ content: show('绩效目标≥95%，2024年', 50, 700) }]));
    expect(source.text).toBe('绩效目标≥95%，2024年');
  });
});

test('documents are read side by side', async () => {
  const pdfs = ['一', '二', '三'].map((text) => makePdf([{ content: show(text, 50, 700) }]));
  const grids = await Promise.all(pdfs.map((pdf) => readPdf(pdf)));
  expect(grids.map((grid) => grid.source.text)).toEqual(['一', '二', '三']);
});

test('the bytes stay with whoever handed them over', async () => {
  const bytes = makePdf([{ content: show('一', 50, 700) }]);
  const copy = bytes.slice();
  await readPdf(bytes);
  expect(bytes).toEqual(copy);
});

test('the buffer that Node reads from a file will do', async () => {
  const buffer = Buffer.from(makePdf([{ content: show('一', 50, 700) }]));
  expect((await readPdf(buffer)).source.text).toBe('一');
});
