import type { PDFPageProxy } from 'pdfjs-dist';
import { drawPage } from '../drawing/draw-page.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Font } from '../drawing/graphics-state.ts';
import { matrix } from '../drawing/matrix.ts';
import { turnUpright } from '../drawing/turn-upright.ts';
import type { Pdfjs } from './load-pdfjs.ts';

/**
 * What stands on a page, upright.
 *
 * @param isLayerShown whether a layer (optional content) is switched on
 * @throws {Error} from pdf.js when the content of the page is broken and the document was opened strictly
 */
export async function readDrawing(
  pdfjs: Pdfjs,
  page: PDFPageProxy,
  isLayerShown: (layer: unknown) => boolean,
): Promise<Drawing> {
  const list = await page.getOperatorList();
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const ids = new Set<string>();
  list.fnArray.forEach((operator, i) => {
    if (operator === pdfjs.OPS.setFont) ids.add(list.argsArray[i][0]);
  });
  const fonts = await fontsOf(page, ids);
  const drawing = drawPage(list, {
    operators: pdfjs.OPS,
    page: matrix.of(transform),
    width,
    height,
    fontOf: (id) => fonts.get(id) ?? null,
    isLayerShown,
  });
  return turnUpright(drawing);
}

async function fontsOf(
  page: PDFPageProxy,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Font>> {
  const fonts = new Map<string, Font>();
  const isReady = (id: string): boolean => page.commonObjs.has(id);
  // Fonts are sent before the operators that use them, but arrive a few promises later.
  if (![...ids].every(isReady)) await new Promise((resolve) => setTimeout(resolve));
  for (const id of [...ids].filter(isReady)) {
    const font: Font | string | null = page.commonObjs.get(id);
    // A font that could not be loaded is there as the text of the error.
    if (font !== null && typeof font === 'object') fonts.set(id, font);
  }
  return fonts;
}
