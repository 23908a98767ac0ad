/** A transformation of the plane: takes `(x, y)` to `(a·x + c·y + e, b·x + d·y + f)`. */
export interface Matrix {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

export const matrix = {
  identity: { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 },

  /** As PDF writes it: six numbers; what is missing counts as 0. */
  of(numbers: ArrayLike<number>): Matrix {
    // By index: pages hold thousands, and taking typed arrays apart is ten times slower.
    const at = (i: number): number => numbers[i] ?? 0;
    return { a: at(0), b: at(1), c: at(2), d: at(3), e: at(4), f: at(5) };
  },

  /** First `inner`, then `outer`. */
  multiply(outer: Matrix, inner: Matrix): Matrix {
    return {
      a: outer.a * inner.a + outer.c * inner.b,
      b: outer.b * inner.a + outer.d * inner.b,
      c: outer.a * inner.c + outer.c * inner.d,
      d: outer.b * inner.c + outer.d * inner.d,
      e: matrix.x(outer, inner.e, inner.f),
      f: matrix.y(outer, inner.e, inner.f),
    };
  },

  /** First a shift by `(x, y)`, then `outer`. */
  shift(outer: Matrix, x: number, y: number): Matrix {
    return { ...outer, e: matrix.x(outer, x, y), f: matrix.y(outer, x, y) };
  },

  x({ a, c, e }: Matrix, x: number, y: number): number {
    return a * x + c * y + e;
  },

  y({ b, d, f }: Matrix, x: number, y: number): number {
    return b * x + d * y + f;
  },
};
