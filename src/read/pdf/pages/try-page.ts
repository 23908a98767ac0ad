import { drawPage } from '../drawing/draw-page.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { matrix } from '../drawing/matrix.ts';
import { turnUpright } from '../drawing/turn-upright.ts';
import { type LoadedPage, loadPage } from '../pdfjs/load-page.ts';
import type { OpenedDocument } from '../pdfjs/open-document.ts';

/**
 * What stands on a page, upright, and whether a font is missing, whose text pdf.js leaves out.
 *
 * @param page counted from 0
 * @returns `null` when the content of the page is broken
 */
export async function tryPage(
  opened: OpenedDocument,
  page: number,
): Promise<{ drawing: Drawing; lacksFont: boolean } | null> {
  const loaded = await tryToLoad(opened, page);
  if (loaded === null) return null;
  const { list, fonts, transform, width, height, isLayerShown, lacksFont } = loaded;
  const drawing = drawPage(list, {
    operators: opened.pdfjs.api.OPS,
    page: matrix.of(transform),
    width,
    height,
    fontOf: (id) => fonts.get(id) ?? null,
    isLayerShown,
  });
  return { drawing: turnUpright(drawing), lacksFont };
}

/** Only what pdf.js does may fail. */
async function tryToLoad(
  { pdfjs, document, channel }: OpenedDocument,
  page: number,
): Promise<LoadedPage | null> {
  channel.hasFailed = false;
  try {
    const loaded = await loadPage(pdfjs, document, page + 1);
    return channel.hasFailed ? null : loaded;
  } catch {
    return null;
  }
}
