import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Unreadable } from '../../unreadable.ts';
import { ChineseCMaps } from './chinese-cmaps.ts';
import type { Pdfjs } from './load-pdfjs.ts';

/**
 * @param isStrict whether a page with broken content fails, instead of ending where it breaks
 * @throws {Unreadable} when the file is locked or too damaged to be opened
 */
export async function openDocument(
  pdfjs: Pdfjs,
  bytes: Uint8Array,
  isStrict: boolean,
): Promise<PDFDocumentProxy> {
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes away from whoever hands them over.
    data: bytes.slice(),
    stopAtErrors: isStrict,
    BinaryDataFactory: ChineseCMaps,
    useWorkerFetch: false,
    // Nothing is drawn: no fonts for the browser, no pictures in graphics memory.
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw unreadable(pdfjs, error);
  }
}

function unreadable(pdfjs: Pdfjs, cause: unknown): Unreadable {
  if (cause instanceof pdfjs.PasswordException) {
    return new Unreadable(
      'PDF 加了打开密码，读不出内容',
      '用密码打开后另存为不加密码的 PDF，再检查',
      { cause },
    );
  }
  return new Unreadable(
    'PDF 已损坏或不完整，打不开',
    '重新下载或重新导出一份，先确认能用阅读软件正常打开',
    { cause },
  );
}
