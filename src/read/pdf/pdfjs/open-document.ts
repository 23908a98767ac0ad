import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Unreadable } from '../../unreadable.ts';
import { ChineseCMaps } from './chinese-cmaps.ts';
import type { Pdfjs } from './load-pdfjs.ts';
import { type Channel, openChannel } from './open-channel.ts';

export interface OpenedDocument {
  pdfjs: Pdfjs;
  document: PDFDocumentProxy;
  channel: Channel;
  close(): Promise<void>;
}

/**
 * @param manner `strict` fails on a page whose content is broken; `tolerant` reads it as far as it goes,
 *   and leaves pictures out
 * @throws {Unreadable} when the file is locked or too damaged to be opened
 */
export async function openDocument(
  pdfjs: Pdfjs,
  bytes: Uint8Array,
  manner: 'strict' | 'tolerant',
): Promise<OpenedDocument> {
  const { api, startWorker } = pdfjs;
  const verbosity = api.VerbosityLevel.ERRORS;
  const channel = openChannel();
  // Of a worker, pdf.js uses what a channel has.
  const port = channel as unknown as Worker;
  const worker = api.PDFWorker.create({ port, verbosity });
  startWorker(channel);
  const task = api.getDocument({
    worker,
    // A copy, since pdf.js takes the bytes away from whoever hands them over; and it wants no Buffer.
    data: new Uint8Array(bytes),
    stopAtErrors: manner === 'strict',
    maxImageSize: manner === 'strict' ? -1 : 0,
    BinaryDataFactory: ChineseCMaps,
    useWorkerFetch: false,
    // Nothing is drawn: no fonts for the browser, no pictures in graphics memory.
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    verbosity,
  });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
  };
  try {
    return { pdfjs, document: await task.promise, channel, close };
  } catch (error) {
    await close();
    throw unreadable(error instanceof api.PasswordException, error);
  }
}

function unreadable(isLocked: boolean, cause: unknown): Unreadable {
  if (isLocked) {
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
