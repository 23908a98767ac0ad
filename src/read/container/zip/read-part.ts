import { readXml } from '../xml/read-xml.ts';
import type { XmlHandler } from '../xml/xml-handler.ts';
import type { Package } from './open-package.ts';

/**
 * Reads one XML part of a package.
 *
 * @throws {Unreadable} when it is missing, damaged or not well-formed
 */
export function readPart(source: Package, name: string, handler: XmlHandler): void {
  readXml((emit) => source.read(name, emit), handler);
}
