/** Text of a file and the encoding that it turned out to have. */
export interface Decoded {
  /** With `\n` line ends, whatever the file had. */
  text: string;
  encoding: Encoding;
}

export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

/**
 * Bytes to text by trial: byte-order mark, zero bytes, valid UTF-8, then the encoding whose
 * result holds most characters that budget tables are full of. Damaged bytes become U+FFFD.
 *
 * Libraries that detect encodings answered wrongly on short GBK text and on UTF-16 without a mark.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes) ?? zeroByteEncoding(bytes);
  const sound = marked === undefined ? soundUtf8(bytes) : undefined;
  const encoding = marked ?? (sound === undefined ? triedEncoding(bytes) : 'utf-8');
  const text = sound ?? new TextDecoder(encoding).decode(bytes);
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, encoding };
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: digits, tabs and line ends leave zeros on one side of the pairs. */
function zeroByteEncoding(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (Math.max(even, odd) <= length * 0.005 || Math.min(even, odd) > length * 0.005)
    return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The text of bytes that are UTF-8 without a fault, as most files are. */
function soundUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function triedEncoding(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, sampleSize);
  const candidates: Encoding[] = ['gb18030', 'utf-8', 'big5'];
  if (bytes.length % 2 === 0) candidates.push('utf-16le', 'utf-16be');
  const scores = candidates.map((encoding) => familiarity(sample, encoding));
  return candidates[scores.indexOf(Math.max(...scores))] as Encoding;
}

/** Share of the non-ASCII characters that are common in these tables, less what cannot be text. */
function familiarity(sample: Uint8Array, encoding: Encoding): number {
  // `stream` keeps a character that the end of the sample cuts from counting as damage.
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  let foreign = 0;
  let known = 0;
  let broken = 0;
  for (const character of text) {
    if (character <= '\x7f') continue;
    foreign++;
    if (familiar.has(character)) known++;
    else if (/[\ufffd\ue000-\uf8ff]/.test(character)) broken++;
  }
  return foreign === 0 ? 0 : (known - 3 * broken) / foreign;
}

const sampleSize = 65_536;

const familiar = new Set(
  '的一是不了在人有和年中大为项目绩效指标值单位财政资金预算服务产出数量质量时效成本社会经济生态' +
    '满意度完成率实施周期工作管理建设总计合计其他名称部门万元：；，。、（）',
);
