/** One record of a delimited text: its fields, without their quotes. */
export type DelimitedRecord = string[];

/**
 * Splits delimited text as people and programs really write it. A quote mark opens a field only at
 * its beginning and closes it only before a separator or the end of a line; doubled inside, it stands
 * for itself. A field that cannot be closed in this way is taken as it stands.
 *
 *   甲,"第一行\n第二行",他说"好"
 *   ^  ^ two lines     ^ no quoting
 *
 * Libraries read on past a stray quote mark and swallow the rows below.
 *
 * @param text with `\n` line ends
 */
export function splitRecords(text: string, separator: string): DelimitedRecord[] {
  const records: DelimitedRecord[] = [];
  let record: DelimitedRecord = [];
  const deadEnd = { at: 0 };
  let at = 0;
  while (at <= text.length) {
    const field = readQuoted(text, at, separator, deadEnd) ?? readPlain(text, at, separator);
    record.push(field.value);
    if (text[field.end] !== separator) {
      records.push(record);
      record = [];
    }
    at = field.end + 1;
  }
  if (text.endsWith('\n')) records.pop();
  return records;
}

interface ReadField {
  value: string;
  /** Where the separator or the line end stands. */
  end: number;
}

function readPlain(text: string, start: number, separator: string): ReadField {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
  return { value: text.slice(start, end), end };
}

/**
 * @param deadEnd up to where an earlier field found no closing quote mark; later ones need not look
 *   again, which keeps a line of a million quote marks from taking a million turns
 */
function readQuoted(
  text: string,
  start: number,
  separator: string,
  deadEnd: { at: number },
): ReadField | null {
  if (text[start] !== '"') return null;
  let hasStrayQuote = false;
  let at = start + 1;
  for (; at < text.length; at++) {
    if (text[at] === '\n' && hasStrayQuote) break;
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else if (isFieldEnd(text[at + 1], separator)) {
      return { value: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
    } else if (at < deadEnd.at) return null;
    else hasStrayQuote = true;
  }
  deadEnd.at = at;
  return null;
}

function isFieldEnd(character: string | undefined, separator: string): boolean {
  return character === undefined || character === separator || character === '\n';
}
