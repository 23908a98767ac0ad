import type { Drawing } from '../drawing/drawing.ts';
import type { Trouble } from './page-result.ts';

/** Why the text of a page that was drawn without error may still not be what a person sees. */
export function troubleOf({ glyphs, pictureShare }: Drawing): Trouble | null {
  if (glyphs.length === 0) return pictureShare > 0 ? 'picture' : 'blank';
  if (pictureShare > 0 && !glyphs.some((glyph) => glyph.isVisible)) return 'recognised';
  const strange = glyphs.filter((glyph) => isStrange(glyph.text.charCodeAt(0)));
  if (strange.length > Math.max(2, glyphs.length / 100)) return 'garbled';
  return pictureShare > largePicture && glyphs.length < fewGlyphs ? 'pictured' : null;
}

/** Control characters, characters for private use and ones that mean nothing: codes of the font itself. */
function isStrange(code: number): boolean {
  const isSpace = code >= 0x09 && code <= 0x0d;
  const isControl = (code < 0x20 && !isSpace) || (code >= 0x7f && code < 0xa0);
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  return isControl || isPrivate || code === 0xfffd;
}

/** A scan with a page number or a stamp; emblems and seals are smaller, backgrounds have text upon them. */
const largePicture = 0.25;
const fewGlyphs = 200;
