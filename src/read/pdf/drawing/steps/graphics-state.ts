import { type Box, box } from '../box.ts';
import type { Matrix } from '../matrix.ts';

/** What PDF's `q` saves and `Q` brings back, as far as text and lines depend on it. */
export interface GraphicsState {
  matrix: Matrix;
  /** What can be seen of what is drawn, on the page. */
  clip: Box;
  font: Font | null;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  /** 3 and 7 draw text that is not seen. */
  renderingMode: number;
}

/** What of a font of pdf.js is needed to measure text. */
export interface Font {
  /** The size of glyph space; 0.001 for all but fonts of drawn glyphs (Type 3). */
  fontMatrix?: ArrayLike<number>;
  vertical?: boolean;
  defaultVMetrics?: ArrayLike<number>;
}

export function initialState(page: Matrix): GraphicsState {
  return {
    matrix: page,
    clip: box.everything,
    font: null,
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  };
}
