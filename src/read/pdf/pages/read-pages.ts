import type { Drawing } from '../drawing/drawing.ts';
import { loadPdfjs } from '../pdfjs/load-pdfjs.ts';
import { type OpenedDocument, openDocument } from '../pdfjs/open-document.ts';
import type { PageResult, Trouble } from './page-result.ts';
import { readContent } from './read-content.ts';
import { troubleOf } from './trouble-of.ts';
import { tryPage } from './try-page.ts';

/**
 * All pages, each as far as it can be read.
 *
 * @throws {Unreadable} when the document cannot be opened
 */
export async function readPages(bytes: Uint8Array): Promise<PageResult[]> {
  const pdfjs = await loadPdfjs();
  const strict = await openDocument(pdfjs, bytes, 'strict');
  let tolerant: OpenedDocument | undefined;
  const documents: Documents = {
    strict,
    openTolerant: async () => (tolerant ??= await openDocument(pdfjs, bytes, 'tolerant')),
  };
  const results: PageResult[] = [];
  try {
    for (let page = 0; page < strict.document.numPages; page++) {
      results.push(await readPage(documents, page, results.at(-1)));
    }
    return results;
  } finally {
    await strict.close();
    await tolerant?.close();
  }
}

interface Documents {
  strict: OpenedDocument;
  /** The document once more, opened when a page needs it. */
  openTolerant(): Promise<OpenedDocument>;
}

async function readPage(
  { strict, openTolerant }: Documents,
  page: number,
  before: PageResult | undefined,
): Promise<PageResult> {
  if (before?.trouble === 'picture' || before?.trouble === 'pictured') {
    // After a scan comes a scan, mostly; pdf.js would decode it, which takes up to a second.
    const glance = await tryPage(await openTolerant(), page);
    const glyphs = glance?.drawing.glyphs.length ?? Infinity;
    if (glance !== null && glyphs < pageNumber) {
      return resultOf(glance.drawing, glyphs === 0 ? 'picture' : 'pictured', page, before);
    }
  }
  const whole = await tryPage(strict, page);
  if (whole !== null) {
    const trouble = whole.lacksFont ? 'cut' : troubleOf(whole.drawing);
    return resultOf(whole.drawing, trouble, page, before);
  }
  const part = await tryPage(await openTolerant(), page);
  if (part === null || part.drawing.glyphs.length === 0) {
    return { content: { page, blocks: [] }, trouble: 'broken' };
  }
  return resultOf(part.drawing, 'cut', page, before);
}

/** Characters of a page number with all that may stand around it. */
const pageNumber = 20;

function resultOf(
  drawing: Drawing,
  trouble: Trouble | null,
  page: number,
  before: PageResult | undefined,
): PageResult {
  return { content: readContent(drawing, page, before?.content), trouble };
}
