import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { OperatorList } from '../drawing/draw-page.ts';
import type { Font } from '../drawing/steps/graphics-state.ts';
import type { Pdfjs } from './load-pdfjs.ts';

/** A page as pdf.js hands it over: what is to be drawn, and what that refers to. */
export interface LoadedPage {
  list: OperatorList;
  fonts: ReadonlyMap<string, Font>;
  /** From the page as PDF counts it to the page as it is held, six numbers. */
  transform: number[];
  /** Points. */
  width: number;
  height: number;
  isLayerShown(layer: unknown): boolean;
  /** Whether a font could not be loaded; pdf.js leaves its text out. */
  lacksFont: boolean;
}

/**
 * @param number counted from 1
 * @throws {Error} from pdf.js when the content of the page is broken and the document was opened strictly
 */
export async function loadPage(
  { api }: Pdfjs,
  document: PDFDocumentProxy,
  number: number,
): Promise<LoadedPage> {
  const page = await document.getPage(number);
  const list = await page.getOperatorList();
  const ids = new Set<string>();
  list.fnArray.forEach((operator, i) => {
    if (operator === api.OPS.setFont) ids.add(list.argsArray[i][0]);
  });
  const fonts = await fontsOf(page, ids);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const layers = await document.getOptionalContentConfig();
  page.cleanup();
  const isLayerShown = (layer: unknown): boolean => layers.isVisible(layer);
  const lacksFont = ids.size > fonts.size;
  return { list, fonts, transform, width, height, isLayerShown, lacksFont };
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
