import { type Matrix, matrix } from './matrix.ts';

/** A rectangle with sides along the axes. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const box = {
  everything: { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity },

  /** The smallest box around `[x0, y0, x1, y1]` as `to` draws it. */
  around([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: Iterable<number>, to: Matrix): Box {
    const xs = [x0, x1].flatMap((x) => [matrix.x(to, x, y0), matrix.x(to, x, y1)]);
    const ys = [x0, x1].flatMap((x) => [matrix.y(to, x, y0), matrix.y(to, x, y1)]);
    return {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    };
  },

  intersect(a: Box, b: Box): Box {
    return {
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    };
  },
};
