import { matchesOf } from './matches-of.ts';

/**
 * A string that remembers where each of its characters came from.
 *
 * Repairs (joining wrapped lines, closing up `43, 396. 74`, dropping `<p>`) make a
 * new string out of pieces of the canonical text; the pieces keep the way back.
 *
 * @example
 *   SourceText.join([SourceText.of('医疗保险基', 90), SourceText.of('金', 97)])
 *   // value '医疗保险基金', offsetAt(5) === 97
 */
export class SourceText {
  /** Offset in the canonical text where this text begins. */
  readonly start: number;
  /**
   * `[textIndex, sourceOffset]` pairs, flattened, ascending in textIndex, beginning with 0 and
   * `start`. Empty for text that stands unbroken, as nearly all does.
   */
  readonly #pieces: readonly number[];

  private constructor(
    readonly value: string,
    start: number,
    pieces: readonly number[],
  ) {
    this.start = start;
    this.#pieces = pieces;
  }

  /** Text that stands in the canonical text unbroken from `offset` on. */
  static of(value: string, offset: number): SourceText {
    return new SourceText(value, offset, unbroken);
  }

  /** The parts one after the other, with nothing between; empty parts vanish. */
  static join(parts: readonly SourceText[]): SourceText {
    const filled = parts.filter((part) => part.value !== '');
    if (filled.length <= 1) return filled[0] ?? parts[0] ?? SourceText.of('', 0);
    const pieces: number[] = [];
    let value = '';
    for (const part of filled) {
      if (part.#pieces.length === 0) pieces.push(value.length, part.start);
      for (let i = 0; i < part.#pieces.length; i += 2) {
        pieces.push((part.#pieces[i] as number) + value.length, part.#pieces[i + 1] as number);
      }
      value += part.value;
    }
    return new SourceText(value, pieces[1] as number, pieces);
  }

  /** As `String.slice` with non-negative indexes. */
  slice(from: number, to: number = this.value.length): SourceText {
    const value = this.value.slice(from, to);
    if (this.#pieces.length === 0) return SourceText.of(value, this.start + from);
    const pieces: number[] = [];
    this.#addPieces(pieces, from, to, 0);
    return new SourceText(value, pieces[1] as number, pieces.length === 2 ? unbroken : pieces);
  }

  /** Without white space at both ends. */
  trim(): SourceText {
    const { length } = this.value.trim();
    if (length === this.value.length) return this;
    const from = length === 0 ? 0 : this.value.length - this.value.trimStart().length;
    return this.slice(from, from + length);
  }

  /** Without every match of `pattern` (global); the rest closes up. */
  without(pattern: RegExp): SourceText {
    const gaps = matchesOf(pattern, this.value);
    if (gaps.length === 0) return this;
    const pieces: number[] = [];
    let value = '';
    let from = 0;
    for (let i = 0; i <= gaps.length; i++) {
      const gap = gaps[i];
      const to = gap?.index ?? this.value.length;
      if (to > from) {
        this.#addPieces(pieces, from, to, value.length);
        value += this.value.slice(from, to);
      }
      if (gap !== undefined) from = gap.index + gap[0].length;
    }
    return new SourceText(value, pieces[1] ?? this.start, pieces.length === 2 ? unbroken : pieces);
  }

  /** Adds the pieces of the characters between two indexes, as they stand from the index `at` on. */
  #addPieces(pieces: number[], from: number, to: number, at: number): void {
    pieces.push(at, this.offsetAt(from));
    if (this.#pieces.length === 0) return;
    for (let i = this.#pieceAt(from) + 2; i < this.#pieces.length; i += 2) {
      const index = this.#pieces[i] as number;
      if (index >= to) break;
      pieces.push(index - from + at, this.#pieces[i + 1] as number);
    }
  }

  /** Offset in the canonical text of the character at `index`; of the end for `index === length`. */
  offsetAt(index: number): number {
    if (this.#pieces.length === 0) return this.start + index;
    const piece = this.#pieceAt(index);
    return (this.#pieces[piece + 1] as number) + index - (this.#pieces[piece] as number);
  }

  /** Where in `#pieces` the piece stands that holds the character at `index`. */
  #pieceAt(index: number): number {
    let low = 0;
    let high = this.#pieces.length / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle * 2] as number) <= index) low = middle;
      else high = middle - 1;
    }
    return low * 2;
  }

  /** Offset in the canonical text just after the last character. */
  get end(): number {
    return this.value === '' ? this.start : this.offsetAt(this.value.length - 1) + 1;
  }
}

const unbroken: readonly number[] = [];
