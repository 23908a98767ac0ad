/** Where compressed data stands. */
export interface Stream {
  start: number;
  end: number;
}

/**
 * The streams of a file that zlib has compressed, without pictures: operators, fonts (pdf.js reads no
 * text in a broken one), tables of characters, objects.
 *
 * @param text the file, one character for each byte
 */
export function streamsOf(bytes: Uint8Array, text: string): Stream[] {
  const streams: Stream[] = [];
  for (const match of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const dictionary = text.slice(Math.max(0, text.lastIndexOf('obj', match.index)), match.index);
    if (!isCompressed(bytes, start) || dictionary.includes('/Image')) continue;
    const end = text.indexOf('endstream', start);
    streams.push({ start, end: end === -1 ? bytes.length : end });
  }
  return streams;
}

/** Whether zlib's two bytes stand there: the method, and a check that makes them a multiple of 31. */
function isCompressed(bytes: Uint8Array, at: number): boolean {
  const [method = 0, check = 0] = bytes.subarray(at, at + 2);
  return (method & 0x0f) === 8 && (method * 256 + check) % 31 === 0;
}
