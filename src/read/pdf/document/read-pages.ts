import { drawPage } from '../drawing/draw-page.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { matrix } from '../drawing/matrix.ts';
import { turnUpright } from '../drawing/turn-upright.ts';
import { readContent } from '../pages/read-content.ts';
import { troubleOf } from '../pages/trouble-of.ts';
import { type LoadedPage, loadPage } from './load-page.ts';
import { loadPdfjs, type Pdfjs } from './load-pdfjs.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';
import type { PageResult, Trouble } from './page-result.ts';

/**
 * All pages, each as far as it can be read.
 *
 * @throws {Unreadable} when the document cannot be opened
 */
export async function readPages(bytes: Uint8Array): Promise<PageResult[]> {
  const pdfjs = await loadPdfjs();
  const strict = await openDocument(pdfjs, bytes, true);
  let tolerant: OpenedDocument | undefined;
  const results: PageResult[] = [];
  try {
    for (let page = 0; page < strict.document.numPages; page++) {
      const before = results.at(-1);
      let loaded = await tryPage(pdfjs, strict, page, before);
      const isBroken = loaded === 'broken';
      if (isBroken) {
        tolerant ??= await openDocument(pdfjs, bytes, false);
        loaded = await tryPage(pdfjs, tolerant, page, before);
      }
      results.push(resultOf(pdfjs, loaded, page, before, isBroken));
    }
    return results;
  } finally {
    await strict.close();
    await tolerant?.close();
  }
}

async function tryPage(
  pdfjs: Pdfjs,
  { document, channel }: OpenedDocument,
  page: number,
  before: PageResult | undefined,
): Promise<LoadedPage | 'picture' | 'broken'> {
  channel.hasFailed = false;
  try {
    const loaded = await loadPage(pdfjs, document, page + 1, before?.trouble === 'picture');
    return channel.hasFailed ? 'broken' : (loaded ?? 'picture');
  } catch {
    return 'broken';
  }
}

/** @param isBroken whether the page broke off somewhere, and was loaded as far as it goes */
function resultOf(
  pdfjs: Pdfjs,
  loaded: LoadedPage | 'picture' | 'broken',
  page: number,
  before: PageResult | undefined,
  isBroken: boolean,
): PageResult {
  if (typeof loaded === 'string') return { content: { page, blocks: [] }, trouble: loaded };
  const drawing = draw(pdfjs, loaded);
  const content = readContent(drawing, page, before?.content);
  const cut: Trouble = content.blocks.length === 0 ? 'broken' : 'cut';
  return { content, trouble: isBroken || loaded.lacksFont ? cut : troubleOf(drawing) };
}

function draw(pdfjs: Pdfjs, loaded: LoadedPage): Drawing {
  const { list, fonts, transform, width, height, isLayerShown } = loaded;
  const drawing = drawPage(list, {
    operators: pdfjs.api.OPS,
    page: matrix.of(transform),
    width,
    height,
    fontOf: (id) => fonts.get(id) ?? null,
    isLayerShown,
  });
  return turnUpright(drawing);
}
