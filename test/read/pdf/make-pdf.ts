/** One page: operators of PDF, and what its dictionary says besides. */
export interface PageToMake {
  content: string;
  /** Points; A4 upright if left out. */
  width?: number;
  height?: number;
  rotate?: number;
  /** Further entries of the page dictionary, such as `/Annots [...]`. */
  entries?: string;
  /** Further resources, such as `/XObject << /Scan 9 0 R >>`. */
  resources?: string;
  /** The object that is its font F1. */
  font?: number;
}

/**
 * A PDF as small as can be, to put into it what no program would print: its font F1 is SimSun by name
 * alone, with text in UTF-16.
 *
 * @param objects further objects, numbered from 100 on
 * @param catalog further entries of the catalog
 */
export function makePdf(
  pages: readonly PageToMake[],
  objects: readonly string[] = [],
  catalog = '',
): Uint8Array {
  const numbered = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${10 + i * 2} 0 R`).join(' ')}] >>`,
    ],
    [
      3,
      '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    ],
    [
      4,
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 [500] 814 [500] 17 26 500] /FontDescriptor 5 0 R >>',
    ],
    [
      5,
      '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ],
  ]);
  pages.forEach((page, i) => {
    numbered.set(10 + i * 2, pageObject(page, 11 + i * 2));
    numbered.set(11 + i * 2, stream('', page.content));
  });
  objects.forEach((object, i) => numbered.set(100 + i, object));
  return write(numbered);
}

/** A stream object with its length. */
export function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Operators that show a text at a point from the bottom left corner. */
export function show(text: string, x: number, y: number, size = 10): string {
  const codes = Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  );
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes.join('')}> Tj ET\n`;
}

/** Operators that stroke a line. */
export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${y0} m ${x1} ${y1} l S\n`;
}

/** Lines around cells: their columns from left to right, their rows from the top down. */
export function lattice(xs: readonly number[], ys: readonly number[]): string {
  const [left, right] = [xs[0] as number, xs.at(-1) as number];
  const [top, bottom] = [ys[0] as number, ys.at(-1) as number];
  return [
    ...ys.map((y) => line(left, y, right, y)),
    ...xs.map((x) => line(x, top, x, bottom)),
  ].join('');
}

function pageObject(page: PageToMake, contents: number): string {
  const { width = 595, height = 842, rotate = 0, entries = '', resources = '', font = 3 } = page;
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${contents} 0 R /Resources << /Font << /F1 ${font} 0 R >> ${resources} >> ${entries} >>`;
}

function write(objects: ReadonlyMap<number, string>): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets: string[] = [];
  for (const [number, object] of objects) {
    offsets.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const table = `xref\n0 1\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text + table + end, (character) => character.charCodeAt(0));
}
