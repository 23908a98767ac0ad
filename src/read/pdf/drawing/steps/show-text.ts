import type { Turn } from '../drawing.ts';
import { type Matrix, matrix } from '../matrix.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { Pen } from './pen.ts';

/** A character of a string as pdf.js hands it on; widths are in thousandths of the font size. */
export interface ShownGlyph {
  unicode: string;
  width: number;
  /** Whether word spacing applies. */
  isSpace: boolean;
  /** Advance and origin for writing from top to bottom. */
  vmetric?: ArrayLike<number> | null;
}

/** Draws a string; numbers between its characters move the pen back, in thousandths of the font size. */
export function showText(pen: Pen, string: readonly (ShownGlyph | number | null)[]): void {
  const { state } = pen;
  const from = matrix.multiply(state.matrix, pen.text);
  const look = lookOf(pen, from);
  const isVertical = state.font?.vertical === true;
  let advance = 0;
  for (const glyph of string) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      advance += (isVertical ? glyph : -glyph) * 0.001 * state.fontSize;
    } else if (isVertical) {
      advance += drawDownwards(pen, look, from, glyph, advance);
    } else {
      advance += drawAlong(pen, look, from, glyph, advance);
    }
  }
  pen.text = isVertical
    ? matrix.shift(pen.text, 0, -advance)
    : matrix.shift(pen.text, advance * state.horizontalScale, 0);
}

/** What all characters of a string have in common. */
interface Look {
  turn: Turn | null;
  size: number;
  /** Points on the page for one unit along the base line. */
  stretch: number;
  /** A unit along the base line and one upwards, on the page. */
  along: { x: number; y: number };
  up: { x: number; y: number };
  isVisible: boolean;
}

function lookOf({ state, layers }: Pen, { a, b, c, d }: Matrix): Look {
  const stretch = Math.hypot(a, b) || 1;
  const rise = Math.hypot(c, d) || 1;
  return {
    turn: turnOf(a, b),
    size: rise * Math.abs(state.fontSize),
    stretch,
    along: { x: a / stretch, y: b / stretch },
    up: { x: c / rise, y: d / rise },
    isVisible: state.renderingMode % 4 !== 3 && !layers.includes(false),
  };
}

/** `null` from five degrees off the axes: watermarks slant by thirty or more, bad scans by one or two. */
function turnOf(a: number, b: number): Turn | null {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const whole = Math.round(quarters);
  return Math.abs(quarters - whole) < 1 / 18 ? (((whole + 4) % 4) as Turn) : null;
}

/** @returns how far the pen goes on, before horizontal scaling */
function drawAlong(pen: Pen, look: Look, from: Matrix, glyph: ShownGlyph, at: number): number {
  const { state } = pen;
  const scale = state.horizontalScale;
  const width = glyph.width * glyphSpace(state) * state.fontSize;
  const x = at * scale;
  addGlyph(pen, look, from, glyph.unicode, x, state.rise, width * scale);
  return width + state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
}

/** Characters stand upright below each other, their middle below the pen. */
function drawDownwards(pen: Pen, look: Look, from: Matrix, glyph: ShownGlyph, at: number): number {
  const { state } = pen;
  const unit = glyphSpace(state) * state.fontSize;
  const [advance = -1000, originX = 500, originY = 880] = Array.from(
    glyph.vmetric ?? state.font?.defaultVMetrics ?? [],
  );
  const y = state.rise - at - originY * unit;
  addGlyph(pen, look, from, glyph.unicode, -originX * unit, y, glyph.width * unit);
  return -advance * unit - state.characterSpacing - (glyph.isSpace ? state.wordSpacing : 0);
}

function glyphSpace({ font }: GraphicsState): number {
  return font?.fontMatrix?.[0] ?? 0.001;
}

/** A character at `(left, base)` of the text space that `from` draws, as wide as `breadth` there. */
function addGlyph(
  { drawing, state }: Pen,
  { along, up, size, turn, stretch, isVisible }: Look,
  from: Matrix,
  text: string,
  left: number,
  base: number,
  breadth: number,
): void {
  // What the font draws without saying which character it is must not vanish unseen.
  if (text === '' && breadth === 0) return;
  const x = matrix.x(from, left, base);
  const y = matrix.y(from, left, base);
  const width = breadth * stretch;
  const middleX = x + (along.x * width) / 2 + up.x * size * 0.3;
  const middleY = y + (along.y * width) / 2 + up.y * size * 0.3;
  const isOnPage =
    middleX >= 0 && middleX <= drawing.width && middleY >= 0 && middleY <= drawing.height;
  const { clip } = state;
  drawing.glyphs.push({
    text: text === '' ? '\ufffd' : text,
    x,
    y,
    width,
    size,
    turn,
    isVisible: isVisible && isOnPage,
    middleX: Math.max(clip.left, Math.min(clip.right, middleX)),
    middleY: Math.max(clip.top, Math.min(clip.bottom, middleY)),
  });
}
