import { readXml } from '../../container/xml/read-xml.ts';
import { skipElements } from '../../container/xml/skip-elements.ts';
import type { XmlHandler } from '../../container/xml/xml-handler.ts';
import { openPackage, type Package } from '../../container/zip/open-package.ts';
import { readPart } from '../../container/zip/read-part.ts';
import { refusals } from '../../refusal/refusals.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { odsHandler } from './ods-handler.ts';

/**
 * The sheets of an OpenDocument spreadsheet. Own code, since no library keeps leading spaces, hidden
 * rows and the text as it is shown.
 *
 * @param bytes a package, or the single XML file of .fods
 * @throws {Unreadable} when they are damaged or protected
 */
export function readOds(bytes: Uint8Array): Sheet[] {
  const sheets: Sheet[] = [];
  const handler = skipElements((element) => unseen.has(element), odsHandler(sheets));
  if (bytes[0] === 0x50) readPackage(openPackage(bytes, '表格'), handler);
  else readXml((emit) => emit(bytes), handler);
  return sheets;
}

/** Notes, drawings, phonetic guides, tracked changes, copies of linked sheets. */
const unseen = new Set([
  'annotation',
  'shapes',
  'frame',
  'ruby-text',
  'tracked-changes',
  'cell-range-source',
]);

function readPackage(source: Package, handler: XmlHandler): void {
  refuseEncrypted(source);
  readPart(source, 'content.xml', handler);
}

function refuseEncrypted(source: Package): void {
  const manifest = 'META-INF/manifest.xml';
  if (!source.has(manifest)) return;
  readPart(source, manifest, {
    open(element) {
      if (element === 'encryption-data') throw refusals.encrypted();
    },
  });
}
