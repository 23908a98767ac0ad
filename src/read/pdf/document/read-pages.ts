import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { readContent } from '../pages/read-content.ts';
import { troubleOf } from '../pages/trouble-of.ts';
import { loadPdfjs, type Pdfjs } from './load-pdfjs.ts';
import { openDocument } from './open-document.ts';
import type { PageResult } from './page-result.ts';
import { readDrawing } from './read-drawing.ts';

/**
 * All pages, each as far as it can be read.
 *
 * @throws {Unreadable} when the document cannot be opened
 */
export async function readPages(bytes: Uint8Array): Promise<PageResult[]> {
  const pdfjs = await loadPdfjs();
  const strict = await openDocument(pdfjs, bytes, true);
  let tolerant: PDFDocumentProxy | undefined;
  try {
    const results: PageResult[] = [];
    for (let page = 0; page < strict.numPages; page++) {
      const before = results.at(-1);
      let result = await readPage(pdfjs, strict, page, before?.trouble === 'picture');
      if (result === null) {
        tolerant ??= await openDocument(pdfjs, bytes, false);
        result = await readBrokenPage(pdfjs, tolerant, page);
      }
      results.push(result);
    }
    return results;
  } finally {
    await strict.loadingTask.destroy();
    await tolerant?.loadingTask.destroy();
  }
}

/**
 * @param isAfterPicture whether the page before was a scan: then this one is looked at for text first,
 *   since pdf.js would decode its picture, which takes up to a second
 * @returns `null` when the content of the page is broken
 */
async function readPage(
  pdfjs: Pdfjs,
  document: PDFDocumentProxy,
  page: number,
  isAfterPicture: boolean,
): Promise<PageResult | null> {
  try {
    const proxy = await document.getPage(page + 1);
    if (isAfterPicture && !(await hasText(proxy))) {
      return { content: { page, blocks: [] }, trouble: 'picture' };
    }
    const layers = await document.getOptionalContentConfig();
    const drawing = await readDrawing(pdfjs, proxy, (layer) => layers.isVisible(layer));
    proxy.cleanup();
    return { content: readContent(drawing, page), trouble: troubleOf(drawing) };
  } catch {
    return null;
  }
}

async function hasText(page: PDFPageProxy): Promise<boolean> {
  const { items } = await page.getTextContent();
  return items.length > 0;
}

/** What stands before the break, read by a document that was opened to tolerate it. */
async function readBrokenPage(
  pdfjs: Pdfjs,
  document: PDFDocumentProxy,
  page: number,
): Promise<PageResult> {
  const result = await readPage(pdfjs, document, page, false);
  const isEmpty = result === null || result.content.blocks.length === 0;
  const content = result?.content ?? { page, blocks: [] };
  return { content, trouble: isEmpty ? 'broken' : 'cut' };
}
