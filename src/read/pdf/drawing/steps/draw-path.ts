import type { Drawing, RulingLine } from '../drawing.ts';
import { type Matrix, matrix } from '../matrix.ts';

/**
 * Takes the ruling lines out of a painted path: stroked segments along an axis, and rectangles so thin
 * that they are lines (Chromium and Excel fill those instead of stroking).
 *
 * @param data operators and coordinates in one array, as pdf.js packs them
 */
export function drawPath(
  drawing: Drawing,
  data: ArrayLike<number>,
  to: Matrix,
  isStroked: boolean,
): void {
  for (const points of subpaths(data, to)) {
    if (isStroked) addSegments(drawing, points);
    else addThinShape(drawing, points);
  }
}

interface Point {
  x: number;
  y: number;
}

/** The corners of each subpath on the page; one with curves is no ruling line and is left out. */
function subpaths(data: ArrayLike<number>, to: Matrix): Point[][] {
  const found: Point[][] = [];
  let points: Point[] = [];
  let isCurved = false;
  const finish = (): void => {
    if (points.length > 1 && !isCurved) found.push(points);
    points = [];
    isCurved = false;
  };
  for (let i = 0; i < data.length; ) {
    const operator = data[i] as Operator;
    const x = data[i + 1] as number;
    const y = data[i + 2] as number;
    if (operator === moveTo) finish();
    if (operator === curveTo || operator === quadraticCurveTo) isCurved = true;
    if (operator === closePath && points[0] !== undefined) points.push(points[0]);
    if (operator === moveTo || operator === lineTo) {
      points.push({ x: matrix.x(to, x, y), y: matrix.y(to, x, y) });
    }
    i += 1 + (coordinates[operator] ?? data.length);
  }
  finish();
  return found;
}

type Operator = 0 | 1 | 2 | 3 | 4;
const moveTo = 0;
const lineTo = 1;
const curveTo = 2;
const quadraticCurveTo = 3;
const closePath = 4;
const coordinates: Record<Operator, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

function addSegments(drawing: Drawing, points: readonly Point[]): void {
  points.slice(1).forEach((end, i) => {
    addLine(drawing, [points[i] as Point, end], segmentSlant);
  });
}

function addThinShape(drawing: Drawing, points: readonly Point[]): void {
  addLine(drawing, points, thickestLine);
}

/** The shape as a line, if it is flat enough in one direction and long enough in the other. */
function addLine(drawing: Drawing, points: readonly Point[], thickness: number): void {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= thickness && width > height && width >= shortestPiece) {
    drawing.horizontal.push(line((top + bottom) / 2, left, right));
  } else if (width <= thickness && height > width && height >= shortestPiece) {
    drawing.vertical.push(line((left + right) / 2, top, bottom));
  }
}

function line(at: number, from: number, to: number): RulingLine {
  return { at, from, to };
}

/** Points. Borders of 3 px print at 2.25 pt; a row is never so low. */
const thickestLine = 3;
const segmentSlant = 1;
/** Dashes are pieces of a line too; shorter pieces are dots and strokes of drawn characters. */
const shortestPiece = 1.5;
