/** A place in a canonical text; line and column count from 1, offset from 0 (UTF-16 units). */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/**
 * The canonical text of one document and its lines.
 *
 * For a text file it is the decoded file with `\n` line ends; for every other format
 * it is the grid as tab-separated lines. Line, column and offset always mean this text.
 */
export class Source {
  #lineStarts: number[] | undefined;

  /**
   * @param text the canonical text
   * @param describe where a person looks for an offset, such as `预算表!F12` or `第12行`
   */
  constructor(
    readonly text: string,
    readonly describe?: (offset: number) => string,
  ) {}

  /** Where a person looks for this place: cell, page or line. */
  originAt(offset: number): string {
    return this.describe?.(offset) ?? `第${this.pointAt(offset).line}行`;
  }

  /** Line and column of an offset. */
  pointAt(offset: number): Point {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1, offset };
  }

  /** The text of a line, counted from 1, without its line end. */
  lineAt(line: number): string {
    const start = this.lineStarts[line - 1];
    if (start === undefined) return '';
    const next = this.lineStarts[line];
    return this.text.slice(start, next === undefined ? undefined : next - 1);
  }

  private get lineStarts(): number[] {
    if (this.#lineStarts === undefined) {
      this.#lineStarts = [0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) {
        this.#lineStarts.push(at + 1);
      }
    }
    return this.#lineStarts;
  }
}
