/**
 * The tables that say what the character codes of a font mean that is not embedded: SimSun by name
 * alone, with text in GBK or UTF-16. pdf.js asks for them by name. They are part of the program, as
 * data: the same in Node, in a bundle and on a page opened from disk, and never fetched.
 *
 * pdf.js makes an object of this class for each document (its option `BinaryDataFactory`).
 */
export class ChineseCMaps {
  /** @throws {Error} for every table but the Chinese ones; pdf.js then gives the font up */
  async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const { chineseCMapData } = await import('../../../generated/chinese-cmap-data.ts');
    const data = chineseCMapData[filename];
    if (data === undefined) throw new Error(`no table ${filename}`);
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  }
}
