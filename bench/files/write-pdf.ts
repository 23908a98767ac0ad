import { deflateSync } from 'node:zlib';

/** What stands on a page, in points from the top left corner. */
export interface Page {
  texts: { text: string; x: number; y: number }[];
  frames: { x: number; y: number; width: number; height: number }[];
}

/** The bytes of a PDF of A4 pages, its text in SimSun by name alone. */
export function writePdf(pages: readonly Page[]): Uint8Array {
  const kids = pages.map((_, i) => `${firstPage + i * 2} 0 R`).join(' ');
  const objects = [
    latin1('<< /Type /Catalog /Pages 2 0 R >>'),
    latin1(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`),
    ...font.map(latin1),
    ...pages.flatMap((page, i) => [latin1(pageObject(firstPage + i * 2 + 1)), contents(page)]),
  ];
  return assemble(objects);
}

writePdf.fontSize = 10.5;

/** Pages and their contents are numbered from here on, alternately. */
const firstPage = 6;

const font = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>',
  '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
];

function pageObject(contentsAt: number): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contentsAt} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`;
}

/** Each cell's frame is drawn by itself, and each line of text, as LibreOffice does. */
function contents({ texts, frames }: Page): Buffer {
  const drawn = [
    ...frames.map(({ x, y, width, height }) => frame(x, 842 - y, x + width, 842 - y - height)),
    ...texts.map(({ text, x, y }) => show(text, x, 842 - y)),
  ];
  const packed = deflateSync(drawn.join(''));
  const entries = `<< /Length ${packed.length} /Filter /FlateDecode >>`;
  return Buffer.concat([latin1(`${entries}\nstream\n`), packed, latin1('\nendstream')]);
}

function frame(x0: number, y0: number, x1: number, y1: number): string {
  const corners = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
    [x0, y0],
  ].map((corner) => corner.map((at) => at.toFixed(2)).join(' '));
  const sides = corners.slice(1).map((corner, i) => `${corners[i]} m ${corner} l S\n`);
  return `q 0.5 w 0 0 0 RG\n${sides.join('')}Q\n`;
}

function show(text: string, x: number, y: number): string {
  const codes = Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  );
  return `BT /F1 ${writePdf.fontSize} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td <${codes.join('')}> Tj ET\n`;
}

function assemble(objects: readonly Buffer[]): Uint8Array {
  const parts = [latin1('%PDF-1.7\n')];
  let length = 9;
  const places = objects.map((object, i) => {
    const part = Buffer.concat([latin1(`${i + 1} 0 obj\n`), object, latin1('\nendobj\n')]);
    const place = length;
    parts.push(part);
    length += part.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, latin1(table + trailer)]);
}

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
